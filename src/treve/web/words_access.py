"""The words of signing in, of accounts and of the audit of reads, English and French side by side; see `words`."""

_N = "\u00a0"

ACCESS: dict[str, tuple[str, str]] = {
    # head of every page
    "sign_in": ("Sign in", "Se connecter"),
    "sign_out": ("Sign out", "Se déconnecter"),
    "signed_in_as": ("Your account, signed in as", "Votre compte, connecté en tant que"),
    "accounts": ("Accounts", "Comptes"),
    "audit": ("Audit of reads", "Registre des lectures"),
    "public_view": (
        "You see what is released to the public. Members sign in to see what is released to them.",
        "Vous voyez ce qui est diffusé au public. Les membres se connectent pour voir ce qui leur est destiné.",
    ),
    "no_reading": (
        "Your role does not read contents: you see what the public sees.",
        f"Votre rôle ne lit pas les contenus{_N}: vous voyez ce que voit le public.",
    ),
    # signing in
    "sign_in_lead": (
        "For members of the centre with an account.", "Pour les membres du centre qui ont un compte.",
    ),
    "your_id": ("Id", "Identifiant"),
    "password": ("Password", "Mot de passe"),
    "forgotten": (
        "If you cannot sign in, ask the centre’s administrator.",
        "Si vous ne pouvez pas vous connecter, adressez-vous à l’administrateur du centre.",
    ),
    "wrong": (
        "Id and password do not fit together, or the account is closed.",
        "Identifiant et mot de passe ne concordent pas, ou le compte est fermé.",
    ),
    "wrong_wait": (
        "Too many attempts. Try again in {n} minute.|Too many attempts. Try again in {n} minutes.",
        "Trop d’essais. Réessayez dans {n} minute.|Trop d’essais. Réessayez dans {n} minutes.",
    ),
    "go_on": ("Go on", "Continuer"),
    "code_title": ("Your code", "Votre code"),
    "code_lead": (
        "Type the six digits that your authenticator shows now. Each code works once.",
        "Saisissez les six chiffres que votre authentificateur affiche à présent. Chaque code ne sert qu’une fois.",
    ),
    "code": ("Code", "Code"),
    "code_lost": (
        "Without your device, type one of your recovery codes instead.",
        "Sans votre appareil, saisissez à la place l’un de vos codes de secours.",
    ),
    "wrong_code": (
        "This code does not fit. Look whether the clock of your device is right.",
        "Ce code ne convient pas. Vérifiez l’heure de votre appareil.",
    ),
    "set_up_title": ("Set up codes", "Mettre en place les codes"),
    "set_up_lead": (
        "Besides the password, your account is kept by a code that changes every thirty seconds. Read the drawing with "
        "an authenticator, then type the code that it shows.",
        "En plus du mot de passe, votre compte est gardé par un code qui change toutes les trente secondes. Lisez le "
        "dessin avec un authentificateur, puis saisissez le code qu’il affiche.",
    ),
    "qr": ("Drawing for the authenticator", "Dessin pour l’authentificateur"),
    "secret_lead": (
        "Where it cannot read the drawing, type this secret into it:",
        f"S’il ne peut lire le dessin, saisissez-y ce secret{_N}:",
    ),
    "code_first": ("The first code", "Le premier code"),
    "recovery_title": ("Your recovery codes", "Vos codes de secours"),
    "recovery_lead": (
        "Each works once, in place of a code, if you lose your device. They are shown now and never again: write them "
        "down and keep them apart from it.",
        "Chacun sert une fois, à la place d’un code, si vous perdez votre appareil. Ils sont affichés maintenant et "
        "jamais plus\u00a0: notez-les et gardez-les à part.",
    ),
    "recovery_done": ("I have written them down", "Je les ai notés"),
    # one's account
    "account": ("Your account", "Votre compte"),
    "your_name": ("Name", "Nom"),
    "organisation": ("Organisation", "Organisation"),
    "your_roles": ("Roles", "Rôles"),
    "codes": ("Codes", "Codes"),
    "codes_set": (
        "set up, {n} recovery code left|set up, {n} recovery codes left",
        "en place, {n} code de secours restant|en place, {n} codes de secours restants",
    ),
    "codes_none": ("not set up", "pas en place"),
    "codes_set_up": ("Set them up", "Les mettre en place"),
    "session_ends": (
        "You are signed out after half an hour without a page, and after twelve hours in any case.",
        "Vous êtes déconnecté après une demi-heure sans page, et après douze heures dans tous les cas.",
    ),
    "change_password": ("Change the password", "Changer le mot de passe"),
    "password_old": ("Present password", "Mot de passe actuel"),
    "password_new": ("New password", "Nouveau mot de passe"),
    "password_again": ("New password again", "Nouveau mot de passe, encore"),
    "password_how": (
        "At least twelve characters. Four or five words that nobody would put together make a good one.",
        "Douze caractères au moins. Quatre ou cinq mots que personne n’assemblerait en font un bon.",
    ),
    "wrong_old": ("The present password is not this one.", "Le mot de passe actuel n’est pas celui-ci."),
    "wrong_again": ("The two new passwords differ.", "Les deux nouveaux mots de passe diffèrent."),
    "wrong_length": (
        "The new password is too short or too long.", "Le nouveau mot de passe est trop court ou trop long.",
    ),
    "changed": (
        "The password is changed; your other sessions have ended.",
        "Le mot de passe est changé\u202f; vos autres sessions sont closes.",
    ),
    # those who watch
    "accounts_lead": (
        "An account lets a person sign in; what he may see follows from the register of members. They are kept by "
        "command: `treve account add CENTRE PERSON`, `reset`, `disable`, `enable`.",
        "Un compte permet à une personne de se connecter\u202f; ce qu’elle peut voir suit du registre des membres. Ils "
        "se gèrent par commande\u00a0: `treve account add CENTRE PERSON`, `reset`, `disable`, `enable`.",
    ),
    "made_at": ("Made", "Créé"),
    "closed": ("closed", "fermé"),
    "no_member": ("not a member", "n’est pas membre"),
    "open_account": ("open", "ouvert"),
    "audit_lead": (
        "Who opened or took out what. Nothing is ever removed; each line is bound to the one before. "
        "`treve audit-reads CENTRE` checks that, and prints them all.",
        "Qui a ouvert ou emporté quoi. Rien n’en est jamais ôté\u202f; chaque ligne est liée à la précédente. "
        "`treve audit-reads CENTRE` le vérifie, et les imprime toutes.",
    ),
    "audit_none": ("Nobody has read anything yet.", "Personne n’a encore rien lu."),
    "au.number": ("No.", "N°"),
    "au.when": ("When (UTC)", "Quand (UTC)"),
    "au.who": ("Who", "Qui"),
    "audience": ("Seen as", "Vu en tant que"),
    "deed": ("What", "Quoi"),
    "opened": ("Opened", "Ouvert"),
    "au.rows": ("Rows", "Lignes"),
    "earlier": ("Earlier", "Plus anciennes"),
    "deed.page": ("page", "page"),
    "deed.signed_in": ("signed in", "connexion"),
    "deed.export": ("export", "export"),
    "deed.report": ("report", "rapport"),
    "deed.duties": ("duties", "obligations"),
    "deed.tracker": ("cooperation", "coopération"),
    "deed.compliance": ("compliance", "respect"),
    "deed.terms_show": ("agreement", "accord"),
    "deed.terms_diff": ("agreement, compared", "accord, comparaison"),
    "deed.terms_timeline": ("agreement, in time", "accord, dans le temps"),
    "deed.prove": ("proof", "preuve"),
    "deed.receipts": ("receipts", "reçus"),
    "deed.seen_by": ("asked what is seen", "demande de ce qui est vu"),
    # roles
    "role_of.administrator": ("administrator", "administration"),
    "role_of.head": ("head", "direction"),
    "role_of.analyst": ("analyst", "analyse"),
    "role_of.reviewer": ("reviewer", "contrôle"),
    "role_of.duty_officer": ("duty officer", "permanence"),
    "role_of.liaison": ("liaison", "liaison"),
    "role_of.observer": ("observer", "observation"),
    "role_of.humanitarian": ("humanitarian", "humanitaire"),
    "role_of.guarantor": ("guarantor", "garant"),
    "role_of.auditor": ("auditor", "audit"),
    "role_of.reader": ("reader", "lecture"),
    # proofs, where the log's own root is not shown
    "proof_withheld": (
        "The entries below hold what is shown here. The proof of an entry leads to the root of the whole log, which "
        "hangs on entries that are not for you: the centre can hand you one as a file, which anybody can check.",
        "Les inscriptions ci-dessous contiennent ce qui est montré ici. La preuve d’une inscription mène à la racine "
        "du journal entier, qui dépend d’inscriptions qui ne vous sont pas destinées\u00a0: le centre peut vous en "
        "remettre une en fichier, que chacun peut vérifier.",
    ),
    # errors
    "e.401": ("Sign in first", "Connectez-vous d’abord"),
    "e.401.do": ("Your session has ended, or there was none.", "Votre session est close, ou il n’y en avait pas."),
    "e.403": ("This is not open to you", "Ceci ne vous est pas ouvert"),
    "e.403.do": (
        "Your roles do not reach here, or the form was sent from elsewhere or is too old. Open the page again.",
        "Vos rôles n’y donnent pas accès, ou le formulaire vient d’ailleurs ou a expiré. Rouvrez la page.",
    ),
}  # fmt: skip
