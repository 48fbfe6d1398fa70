<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>À propos de Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Un outil indépendant destiné aux administrateurs de Fracttal One. Fracttal est un produit de son propriétaire, qui n’intervient pas dans ce programme.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Vérifié avec le serveur de l’entreprise d’exemple, qui reproduit les parties documentées de l’API de Fracttal et notre propre convention pour la gestion des consommateurs. Non vérifié avec le service réel de Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Mises à jour…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copier le détail</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>Le dossier n’a pas pu être ouvert. Son chemin figure ci-dessus.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Un outil indépendant destiné aux administrateurs de Fracttal One. Fracttal est un produit de son propriétaire, qui n’intervient pas dans ce programme.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Vérifié avec le serveur de l’entreprise d’exemple, qui reproduit les parties documentées de l’API de Fracttal et notre propre convention pour la gestion des consommateurs. Non vérifié avec le service réel de Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Un test ne fait que lire. Ajouter, modifier, supprimer et rapports sont déclarés par le groupe, pas testés.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Déclaré, non testé&#xa0;: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>Dans Fracttal, ces personnes ont le même groupe et peuvent dire ce qu’il montre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>Son groupe a changé depuis&#xa0;: tester à nouveau.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sans appel documenté, donc non testable&#xa0;: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Testé {when}, avec {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Testé&#xa0;: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Ce que permet son groupe n’est pas connu ici, seulement ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>La personne qui garde la clé et le secret doit les comparer à ceux de Fracttal&#xa0;; si le secret est perdu, il en faut un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{module}: {finding}</source>
        <translation>{module}&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessMatrix</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Jamais testé</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Jamais testé&#xa0;; son groupe ne le promet pas</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Jamais testé&#xa0;; son groupe le promet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{consumer}, {module}: {finding}</source>
        <translation>{consumer}, {module}&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessPart</name>
    <message>
        <source>A person signs in: the browser opens, and comes back to this program by itself, because the callback address leads to this computer.</source>
        <translation>Une personne se connecte&#xa0;: le navigateur s’ouvre et revient de lui-même à ce programme, car l’adresse de rappel mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Une personne se connecte&#xa0;: le navigateur s’ouvre, puis est envoyé à l’adresse de rappel {address}. De là, l’adresse est recopiée ici.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Demande un jeton, puis lit un enregistrement de chaque module. Rien n’est écrit. Cela prend au plus 12 des 200 appels par minute que partagent les programmes de l’entreprise.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>Son adresse de rappel n’en est pas une&#xa0;: elle doit commencer par https://, ou par http://127.0.0.1 pour un programme sur l’ordinateur de la personne.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>Son secret n’est pas conservé sur cet ordinateur&#xa0;: il ne peut pas être testé d’ici.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Hors connexion&#xa0;: tester demande le serveur.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Ouvrez cette adresse dans un navigateur de cet ordinateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se connecter à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Tester l’accès</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Tester dans le navigateur</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>Test&#xa0;: {done} lectures sur {total}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Le test a été arrêté</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>En attente du navigateur&#xa0;: acceptez-y, puis revenez.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Ce qui était connu avant reste.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Écourté&#xa0;: il ne restait à l’entreprise que %n appel pour cette minute, et ses autres programmes en ont besoin. Testez à nouveau dans une minute.</numerusform>
            <numerusform>Écourté&#xa0;: il ne restait à l’entreprise que %n appels pour cette minute, et ses autres programmes en ont besoin. Testez à nouveau dans une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Écourté&#xa0;: les appels de l’entreprise pour cette minute sont épuisés. Testez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Écourté&#xa0;: le serveur ne répondait plus.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>La clé ou le secret est faux, ou le consommateur a été supprimé</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Aucune réponse n’est venue. Vérifiez la connexion de cet ordinateur, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Pas de réponse utile</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>Rien n’est connu. Testez à nouveau.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Atteint, alors que son groupe ne le promet pas</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Atteint tout ce que promet son groupe&#xa0;: %n module</numerusform>
            <numerusform>Atteint tout ce que promet son groupe&#xa0;: %n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>N’atteint aucun module</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Atteint {reached} des {of} modules qui peuvent être essayés</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Atteint {reached} des {of} modules que promet son groupe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Refusé par le groupe ou par l’abonnement&#xa0;: Fracttal ne dit pas lequel. Regardez d’abord le groupe, dans Fracttal sous Comptes d’utilisateur, Permissions. S’il inclut le module, demandez à la personne qui gère le contrat avec Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Refusé, comme le dit son groupe</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Refusé, alors que son groupe le promet</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>Les appels de l’entreprise pour cette minute sont épuisés. Attendez une minute, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>Le groupe ne l’inclut pas. La personne qui gère les groupes de permissions peut l’ajouter.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>Le groupe l’inclut&#xa0;: c’est peut-être l’abonnement qui ne l’a pas. La personne qui gère le contrat avec Fracttal doit vérifier&#xa0;; si l’abonnement l’a, celle qui gère les groupes de permissions.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>Le serveur a répondu, mais pas comme le dit sa documentation. Si un test ultérieur constate la même chose, prévenez l’assistance de Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>Le test a été écourté</translation>
    </message>
    <message>
        <source>{modules}: {advice}</source>
        <translation>{modules}&#xa0;: {advice}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Charger les comptes</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Chargement des comptes…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Aucun compte ne correspond à «&#x202f;{query}&#x202f;»</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Personnel interne</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Chercher nom, e-mail ou groupe</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Affichage&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Les comptes ne sont pas encore chargés</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>La recherche porte sur le nom, l’e-mail, le type et le groupe.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>Le serveur n’indique aucun compte</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Connexion API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorisations d’applications</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Types de connexions API</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consommateur est à revoir</numerusform>
            <numerusform>%n consommateurs sont à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consommateur a échoué au dernier test</numerusform>
            <numerusform>%n consommateurs ont échoué au dernier test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consommateur n’a pas de responsable</numerusform>
            <numerusform>%n consommateurs n’ont pas de responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consommateur partage un groupe de permissions avec des personnes</numerusform>
            <numerusform>%n consommateurs partagent un groupe de permissions avec des personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consommateur n’a jamais été testé</numerusform>
            <numerusform>%n consommateurs n’ont jamais été testés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotation en cours</numerusform>
            <numerusform>%n rotations en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n secret n’est pas conservé sur cet ordinateur</numerusform>
            <numerusform>%n secrets ne sont pas conservés sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Chacune attend là où elle en est&#x202f;; continuez quand vous voudrez.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>La clé ou le secret a été refusé&#xa0;: qui les utilise ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>On ne sait pas encore si la clé et le secret fonctionnent.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Le jour choisi pour le faire est arrivé.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Il n’y a personne à consulter avant d’en modifier ou d’en supprimer un.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Impossible de les copier, de les tester ou de les transmettre d’ici.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Qui modifie ce groupe pour une personne modifie aussi un programme.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Tous les consommateurs OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>AuthorizationModel</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Afficher le consommateur</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Une personne apparaît ici dès qu’elle se connecte à un programme qui agit en son nom&#xa0;: un consommateur dont le type d’autorisation est «&#xa0;Code d’autorisation&#xa0;».</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorisations d’applications</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Chargement des autorisations…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Aucune autorisation ne correspond à «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Personne n’a autorisé d’application</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Hors ligne, et rien n’est encore conservé</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Hors ligne&#xa0;: il faut le serveur pour révoquer.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Révoquer une autorisation</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Rechercher des autorisations</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Personne, e-mail ou application</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Retirer l’autorisation donnée par {person} à «&#xa0;{application}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La liste n’a jamais été chargée sur cet ordinateur. Elle viendra dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>Les personnes qui se sont connectées et ont laissé une application agir en leur nom, dans la limite de leurs propres droits. La page de Fracttal montre qui l’a fait, pour quelle application et quand, et permet de le retirer&#xa0;: les jetons de l’application pour cette personne ne sont plus valables aussitôt, et elle doit redemander l’accès, tandis que ceux des autres personnes restent. Fracttal ne publie aucun appel qui donne cette liste à un programme&#xa0;: elle n’est visible que là.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>La recherche porte sur la personne, l’e-mail et l’application.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Les jetons avec lesquels «&#xa0;{application}&#xa0;» agit au nom de {person} ({email}) ne sont plus valables aussitôt, et ce qu’elle fait pour cette personne s’arrête. Elle doit redemander l’accès, et {person} peut l’autoriser à nouveau. Ce que d’autres personnes ont autorisé reste inchangé.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Pour agir à nouveau au nom de cette personne, l’application doit redemander l’accès.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>lu le {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>{email} a été copié</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>L’autorisation donnée par {person} à «&#xa0;{application}&#xa0;» a été retirée</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n&#xa0;secret qu’elle contient ne peut pas être lu&#xa0;: sa clé a disparu.</numerusform>
            <numerusform>%n&#xa0;secrets qu’elle contient ne peuvent pas être lus&#xa0;: leur clé a disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Entreprises&#xa0;: {names} et %n&#xa0;autre.</numerusform>
            <numerusform>Entreprises&#xa0;: {names} et %n&#xa0;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Entreprises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Endommagée&#xa0;: elle ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Faite par une version plus récente de Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Aucune entreprise.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Secrets&#xa0;: {secrets}. Consommateurs avec vos propres notes&#xa0;: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, avant une mise à jour du programme</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Un secret remplacé depuis redevient ici l’ancien, et ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>Les entreprises, secrets, notes, tests, formulaires inachevés, rotations et revues de maintenant sont remplacés par ceux d’alors.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Aucune pour l’instant&#xa0;: la première se fait à la fermeture du programme.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Il s’en fait une chaque jour où quelque chose a changé, et avant chaque mise à jour du programme&#xa0;: entreprises, secrets scellés, notes, formulaires inachevés et journal. Les 3 dernières sont conservées.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Restaurer la sauvegarde du {time}&#xa0;?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>La sauvegarde du {time} a été restaurée</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>Le journal reste, et note ceci. Les réglages restent.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>Les listes de consommateurs viennent de nouveau des serveurs. Les serveurs gardent tout.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>Ce qui est ici maintenant est d’abord mis de côté. Cela figure dans la liste et peut aussi être restauré.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Revenez à Consumer Desk&#xa0;: la connexion s’y poursuit.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Vous pouvez fermer cet onglet</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Vous pouvez fermer cet onglet. Consumer Desk indique ce qui s’est passé et que faire.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Rien&#xa0;: aucun consommateur ne demande votre attention.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>Clé de «&#x202f;{name}&#x202f;» copiée.</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Nom et clé de %n&#xa0;consommateur copiés, sans secret.</numerusform>
            <numerusform>Noms et clés de %n&#xa0;consommateurs copiés, sans secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>Secret de «&#x202f;{name}&#x202f;» copié, et tenu à l’écart des historiques du presse-papiers qui respectent ce marquage. Effacement dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Secret de «&#x202f;{name}&#x202f;» copié. Un historique du presse-papiers de cet ordinateur peut le conserver. Effacement dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Secret de «&#x202f;{name}&#x202f;» copié. Il n’est pas conservé sur cet ordinateur&#xa0;: il reste donc dans le presse-papiers jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été effacé.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Déplacer «&#x202f;{column}&#x202f;» vers la fin</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Déplacer «&#x202f;{column}&#x202f;» vers le début</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Croissant</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Connecter une autre entreprise</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Les consommateurs sont créés sur la page de Fracttal et conservés ici</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Les consommateurs sont gérés ici</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte actuellement</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé propre</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Entreprise d’exemple&#xa0;: des données inventées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none: this program has nothing to sign in with</source>
        <translation>aucune&#xa0;: ce programme n’a rien pour se connecter</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (connexion par le navigateur)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Comparer une valeur</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>Est-ce le secret de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>C’est le même.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>Ce n’est pas le même.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Collez un secret, ou saisissez l’empreinte que votre interlocuteur lit à voix haute. La comparaison se fait sur cet ordinateur, et la valeur est aussitôt oubliée.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Secret ou empreinte</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Un nombre de 1024 à 65535 qu’aucun autre programme n’utilise ici.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>En mon nom, dans le navigateur</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Le nom à afficher ici.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Les consommateurs sont alors créés sur la page de Fracttal, pas à pas, et conservés ici. Une clé peut être donnée plus tard, dans Compte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copier l’adresse de rappel</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Donnez un nom à l’entreprise.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Comment ce programme s’y connecte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Si le consommateur en a un. Il est conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Laissez vide pour garder celui qui est ici.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>Pas du tout pour l’instant</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>Celle d’un consommateur créé dans Fracttal pour ce programme.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>D’un consommateur avec le type d’autorisation Code d’autorisation et l’adresse de rappel ci-dessous.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Autre adresse que le cloud de Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Collez la clé d’un consommateur de cette entreprise.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Collez le secret qui correspond à la clé.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Enregistrez exactement celle-ci pour le consommateur.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>Le serveur veut une adresse de rappel avec un port</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Saisissez un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Avec la clé et le secret d’un consommateur créé pour lui</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse pour le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Modifier la connexion d’une entreprise</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Connecter une entreprise</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copiez l’adresse ci-dessous dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copier l’adresse pour le navigateur</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Conserver l’entreprise</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Dit ce qui s’y trouve, sans rien conserver</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Se connecte à son serveur et vérifie si les consommateurs peuvent être gérés ici.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>Le navigateur a été ouvert&#xa0;: acceptez-y, puis revenez. S’il ne s’est pas ouvert, copiez-y cette adresse. La connexion prend fin d’elle-même au bout de 5 minutes.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Les consommateurs peuvent être gérés ici.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>Son serveur ne prévoit pas la gestion des consommateurs&#xa0;: ils se créent directement dans Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>Son serveur garde tout.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sans clé propre, ce programme ne demande rien à son serveur. Les consommateurs sont créés sur la page de Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Connexion établie avec {name}</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>{name} a été retirée de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>Un nouveau a été créé le {time}, pas depuis cet ordinateur. Demandez le nouveau secret à la personne qui l’a créé, puis saisissez-le ici.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Connexion API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Oublier la paire</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Oublier la paire sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttal ne montre cette paire qu’à un super-administrateur et crée ses nouveaux secrets sur sa propre page. Là-bas, un nouveau secret met aussitôt fin à l’ancien. Copiez-y la clé et le secret pour les conserver ici, protégés par le trousseau de cet ordinateur, et pour les tester.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>Son secret est supprimé ici et nulle part ailleurs&#xa0;: dans Fracttal il reste valable, et les programmes qui l’utilisent continuent de fonctionner. Sans autre copie, seul un nouveau secret peut aider.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Créer un nouveau secret pour toute l’entreprise&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Hors ligne, et rien n’est encore conservé</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Testez-la pour voir si Fracttal l’accepte.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>La clé viendra dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>L’ancien n’est plus valable. Donnez le nouveau à chaque programme qui utilise la paire.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>L’ancien secret n’est plus valable aussitôt&#xa0;: tout programme qui signe avec lui s’arrête jusqu’à ce qu’il reçoive le nouveau. L’ancien ne peut pas être rétabli. La clé reste la même.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>La paire a un nouveau secret</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>La paire est conservée</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>La paire fonctionne</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>Le secret de la paire n’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>Le secret conservé ici n’est plus valable</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>Le serveur ne laisse pas cette paire lire</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>Le serveur a accepté une requête signée pour un actif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Cette paire n’a pas de groupe de permissions, la cause n’est donc pas là&#xa0;: il manque peut-être à votre forfait Fracttal les Connexions API, qui sont un module complémentaire. Demandez à Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Pour continuer, saisissez le nom de l’entreprise&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Choisissez le type d’autorisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Pour un programme qui agit au nom d’une personne, laquelle se connecte à Fracttal et donne son accord.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Pour un programme qui agit seul, comme un rapport ou un transfert de données nocturne.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Fournie par l’intégrateur. Fracttal la compare à la lettre près.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>La façon dont le programme de l’intégrateur se connecte.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>Son nom dans la liste de Fracttal. Ce que permettent les groupes n’est pas connu ici&#xa0;: pas de comparaison.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Pour le reconnaître&#xa0;: le programme et son usage.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sans le bon groupe, la connexion n’accède pas au module dont elle a besoin.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Dernier test&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Non conservé ici</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Date de révision</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret, masqué</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, tri décroissant</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, tri croissant</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copiez la clé et le secret, puis transmettez-les séparément.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Hors ligne&#xa0;: il faut le serveur pour enregistrer et supprimer. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Hors ligne&#xa0;: il faut le serveur pour enregistrer. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Enregistrer un consommateur existant</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La première réponse s’est perdue en route, mais il figure bien dans la liste.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>Le serveur n’a pas affiché son secret.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>«&#x202f;{name}&#x202f;» a été créé</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>«&#x202f;{name}&#x202f;» a été enregistré</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Un consommateur, c’est une clé et un secret avec lesquels un autre programme accède à l’API de Fracttal. Créez-en un par programme.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttal ne laisse aucun programme lister ni créer des consommateurs. Vous êtes guidé pas à pas sur sa propre page&#xa0;; la clé et le secret sont ensuite vérifiés et conservés ici.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Chargement des consommateurs…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Aucun consommateur ne correspond à «&#x202f;{query}&#x202f;»</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Aucun consommateur ne passe les filtres</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Aucun consommateur passant les filtres ne correspond à «&#x202f;{query}&#x202f;»</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Aucun consommateur n’est encore conservé ici</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Aucun consommateur pour l’instant</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Hors ligne, et rien n’est encore conservé</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Enregistrer un consommateur existant</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Ajouter un existant…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Rechercher des consommateurs</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Rechercher nom, clé, groupe, responsable, étiquette, note</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Affichage&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La liste n’a jamais été chargée sur cet ordinateur. Elle s’affichera dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>La recherche porte sur le nom, la description, la clé, le groupe et le responsable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copier le détail</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Conservé dans&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>Le programme a commis une erreur et continue. Rien de ce qui était conservé n’est perdu. Si quelque chose à l’écran semble anormal, fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>Ce qui s’est passé est décrit ci-dessous, sans secrets. Cela reste sur cet ordinateur et n’est envoyé à personne&#xa0;; copiez-le si vous voulez le signaler.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Conservé ici depuis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Supprimer ce consommateur…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Création d’un nouveau secret…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Connecter l’entreprise</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Lire les chiffres</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>Il faut un appel pour cent lignes, sur les 200 par minute que se partagent tous les programmes de l’entreprise. Ensuite, la lecture a lieu une fois par heure tant que l’accueil est affiché.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Lecture du travail de l’entreprise</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Les chiffres sont lus dans l’API de Fracttal avec la clé et le secret d’un consommateur. Connectez à nouveau l’entreprise avec ceux d’un consommateur dont le groupe peut voir les ordres de travail.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Les chiffres n’ont pas encore été lus</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Les chiffres de cette période n’ont jamais été lus&#xa0;: il n’y a encore rien à afficher.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Cette période n’a pas encore été lue</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Ce programme n’a pas de clé propre ici</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>La dernière lecture porte sur moins de jours.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Vous pouvez faire autre chose pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Les jours sont ceux du calendrier de cet ordinateur. La documentation ne dit pas quelle date de l’ordre Fracttal compare à la période demandée&#xa0;: ce programme demande la période et les 31 jours précédents, puis filtre à nouveau selon le jour de création.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Elle a demandé %n appel sur les 200 par minute de l’entreprise.</numerusform>
            <numerusform>Elle a demandé %n appels sur les 200 par minute de l’entreprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Chiffres de la maintenance</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Aucun ordre ni demande de travail dans cette période</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Hors ligne&#xa0;: les chiffres datent du {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Hors ligne&#xa0;: le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Lire les chiffres</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Lecture&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{figure}: {how}</source>
        <translation>{figure}&#xa0;: {how}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Par exemple {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Supprimer le consommateur</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Tout programme qui utilise sa clé cesse aussitôt de fonctionner, et les jetons qu’il détient ne sont plus valables. La clé ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Dernière utilisation&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom du consommateur</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Saisissez son nom pour continuer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consommateur a été modifié ailleurs</numerusform>
            <numerusform>%n consommateurs ont été modifiés ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>«&#x202f;{before}&#x202f;» s’appelle maintenant «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>«&#x202f;{name}&#x202f;» a une autre adresse de rappel</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>«&#x202f;{name}&#x202f;» a une autre description</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>«&#x202f;{name}&#x202f;» a une autre clé</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«&#x202f;{name}&#x202f;» a disparu</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«&#x202f;{name}&#x202f;» est nouveau</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>«&#x202f;{name}&#x202f;» est passé du groupe {before} à {after}</translation>
    </message>
</context>
<context>
    <name>ElsewhereNotice</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Close other windows of Consumer Desk first. To go on, type: {word}</source>
        <translation>Fermez d’abord les autres fenêtres de Consumer Desk. Pour continuer, saisissez&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Entreprises, listes, notes, formulaires inachevés, journal, et leurs sauvegardes.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Les consommateurs sur les serveurs des entreprises&#xa0;: ils fonctionnent jusqu’à leur suppression là-bas.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>Les copies dans les sauvegardes du disque&#xa0;: sans la clé, leurs secrets sont perdus.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Effacer et fermer</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Effacer tout ce que ce programme garde sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>Les clés, secrets et fichiers copiés, exportés ou transmis à d’autres.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>La clé dans le trousseau&#xa0;: aucun secret conservé ne pourra plus être lu.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>Les réglages, le journal technique et les données de l’entreprise d’exemple.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>Ce qui est hors d’atteinte d’ici</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Mot à saisir</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Un autre programme les utilise, ou ils sont protégés. Fermez les autres fenêtres de Consumer Desk, puis supprimez vous-même ces fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Certains fichiers n’ont pas pu être supprimés</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n ordre de travail arrivait à échéance dans la période</numerusform>
            <numerusform>%n ordres de travail arrivaient à échéance dans la période</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Terminés en retard</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Terminés à temps</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Terminés à temps ÷ arrivés à échéance dans la période, sans les annulés. L’échéance est la dernière date de maintenance des tâches&#xa0;; à temps veut dire avant la fin de ce jour. Les ordres créés plus de 31 jours avant la période ne sont pas pris en compte. La formule de Fracttal n’est pas publique&#xa0;: son chiffre peut différer.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Dans un autre état</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non réalisées</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tâches en attente</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Demandes créées dans la période, dans leur état actuel. En traitement&#xa0;: en cours, en révision ou en attente. Non réalisées&#xa0;: annulées, refusées ou supprimées.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiés</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Planifiés et imprévus</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tâches en attente au moment de la lecture, quelle que soit la période. En retard&#xa0;: Fracttal donne un retard supérieur à&#xa0;0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>Les mêmes ordres de travail. Imprévu&#xa0;: toutes ses tâches ont le déclencheur NO_SCHEDULE_TASK, observé par des intégrateurs et non documenté par Fracttal.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Cette liste n’indique pas d’emplacement&#xa0;: tous sont comptés.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Imprévus</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sans retard</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordres de travail</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordres de travail créés dans la période, dans leur état actuel, chacun compté une seule fois quel que soit le nombre de ses tâches. Si ses tâches diffèrent, la moins avancée compte.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Demandes de travail</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>dans la période</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiés</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FiguresExport</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Part en&#xa0;%</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}&#xa0;: %n&#xa0;choisi</numerusform>
            <numerusform>{filter}&#xa0;: %n&#xa0;choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>Un jeton a été donné, mais seulement à l’adresse de l’API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Un jeton a été donné&#x202f;; le serveur accepte la clé dans le corps de la requête</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Un jeton a été donné&#x202f;; le serveur accepte la clé dans l’en-tête de la requête</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Les consommateurs peuvent être gérés ici</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Aucun appel pour gérer les consommateurs&#xa0;: ils sont créés sur la page de Fracttal et conservés ici</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Pas de connexion&#xa0;: rien de plus n’a pu être demandé</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>Le serveur d’exemple de cet ordinateur répond</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>{host} a été joint et répond comme l’API de Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}&#xa0;: lecture permise</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}&#xa0;: non permis, par le groupe de permissions ou par l’abonnement</translation>
    </message>
    <message>
        <source>{module}: {problem}</source>
        <translation>{module}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Connect my company</source>
        <translation>Connecter mon entreprise</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Créez, conservez et retrouvez les consommateurs OAuth avec lesquels d’autres programmes accèdent à l’API de Fracttal. Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Des données inventées, sur cet ordinateur. Aucun compte n’est nécessaire, et vous ne risquez rien.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Rien n’est envoyé avant votre choix. Un outil indépendant, non créé par Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Préparées par votre service informatique</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Essayer l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Bienvenue dans Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Avec l’adresse de son serveur et une clé réservée à ce programme.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Choisissez d’autres filtres ou une autre recherche, ou chargez des entrées plus anciennes.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Journal de Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Charger des entrées plus anciennes</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Charger le journal</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Chargement du journal…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Chercher dans ce qui est chargé</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Affichage&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>Affichage&#xa0;: {shown}, {read} examinées sur {total}</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>Le journal n’est pas encore chargé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Par rapport à la taille donnée par le système.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>De ce programme&#xa0;; Fracttal garde la sienne.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Page qui s’ouvre en premier</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants du client</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>Ouvre aussi&#xa0;: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>Et %n groupe plus large</numerusform>
            <numerusform>Et %n groupes plus larges</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Choisir le groupe {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Comparer avant de choisir</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Il lui faut&#xa0;: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Il manque&#xa0;: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Aucun groupe ne les donne tous. Les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Aucun groupe n’en donne un seul.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>N’ouvre rien d’autre.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Cochez les modules dont le programme a besoin&#xa0;: les groupes les plus étroits qui les donnent figurent dessous.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>Ce que le programme doit faire</translation>
    </message>
    <message>
        <source>{module} ({rights})</source>
        <translation>{module} ({rights})</translation>
    </message>
</context>
<context>
    <name>GroupDetails</name>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n&#xa0;consommateur</numerusform>
            <numerusform>%n&#xa0;consommateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Ouvrir Fracttal dans le navigateur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Des personnes et des programmes partagent ce groupe&#xa0;: un droit donné aux personnes l’est aussi aux programmes, et en retirer un peut arrêter un programme. Créez dans Fracttal un groupe réservé aux programmes, sans plus de droits que nécessaire, et donnez-le aux consommateurs.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Voir les consommateurs OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Les comptes ne sont pas encore chargés</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Ce que ce groupe permet n’est pas connu ici&#xa0;: le serveur n’indique pas ses groupes de permissions. Dans Fracttal, cela figure sous Comptes d’utilisateur, Permissions.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n&#xa0;autre</numerusform>
            <numerusform>et %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Choisir un autre groupe</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Retirer le groupe {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n&#xa0;groupe partagé par des personnes et des consommateurs</numerusform>
            <numerusform>%n&#xa0;groupes partagés par des personnes et des consommateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Aucun groupe n’est partagé par des personnes et des consommateurs.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Aucun groupe de permissions n’est encore connu.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Groupes de permissions</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(laisser vide)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Apporter ici sa clé et son secret</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Mais Fracttal refuse à présent sa clé et son secret.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Le modifier sur la page de Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copiez sa clé et son secret&#xa0;; chacun a une icône pour cela.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copiez la clé et le nouveau secret.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Le créer sur la page de Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Le supprimer sur la page de Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Supprimez-le là-bas et confirmez.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Tout programme qui utilise sa clé s’arrête aussitôt. Ensuite, sa clé et son secret sont essayés&#xa0;: ils doivent être refusés.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Remplissez le formulaire avec ces valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttal connaît la clé et le secret. Seule une vraie connexion montrera si une personne peut se connecter.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttal ne laisse aucun programme créer des consommateurs. Ces étapes guident sur sa propre page&#xa0;; la clé et le secret viennent ensuite ici.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttal accepte encore sa clé et son secret&#xa0;: il n’y a pas été supprimé, ou c’en est un autre qui l’a été.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Faire créer un nouveau secret sur la page de Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Faites créer un nouveau secret, si Fracttal le propose. Sinon, créez un second consommateur avec les mêmes valeurs, et supprimez l’ancien quand plus aucun programme ne l’utilise.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Ici, seule la fiche change&#xa0;; c’est ce que Fracttal contient qui compte.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Impossible d’essayer si sa clé et son secret sont refusés.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>C’est modifié là-bas</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>C’est supprimé là-bas&#xa0;: vérifier</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Il n’est pas encore vérifié que «&#xa0;{name}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>Sa clé et son secret sont refusés, comme il se doit.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>La clé et le secret fonctionnent.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Cherchez ce consommateur dans la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Ouvrez la page de Fracttal dans le navigateur et connectez-vous.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Ouvrez-le, modifiez ces valeurs, puis appuyez sur Enregistrer&#xa0;:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Ouvrez le menu en haut à droite, choisissez Réglages, puis Connexions API dans le panneau de gauche, puis l’onglet Consommateurs OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Collez les deux ci-dessous.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Appuyez sur Enregistrer. La clé et le secret apparaissent alors sous Identifiants&#xa0;: copiez les deux.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Appuyez sur le + rond en bas à droite.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Les programmes qui utilisent l’ancien secret peuvent s’arrêter aussitôt&#xa0;: gardez le nouveau sous la main pour chacun.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>L’ancien secret est refusé, comme il se doit.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>L’ancien secret fonctionne encore&#xa0;: supprimez-le ou remplacez-le dans Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Ils sont conservés dès que Fracttal les accepte.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Ils étaient inversés et ont été remis dans l’ordre.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Vérifier et conserver</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Impossible pour l’instant de vérifier que l’ancien secret ne fonctionne plus.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>«&#xa0;{name}&#xa0;» a son nouveau secret</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«&#xa0;{name}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«&#xa0;{name}&#xa0;» est conservé</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>«&#xa0;{name}&#xa0;» fonctionne encore</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié ici aussi</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttal ne les accepte dans aucun ordre&#xa0;: l’un est faux, incomplet ou a été remplacé. Copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Hors connexion&#xa0;: vérifier demande le serveur. Ce qui est saisi ici reste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Copié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Ouvrir la page de Fracttal</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Étape {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>200 requests a minute for the whole company, all programs together.</source>
        <translation>200 requêtes par minute pour toute l’entreprise, tous programmes confondus.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Un filtre que Fracttal ne connaît pas est ignoré, et tout arrive. Vérifiez ce que vous recevez.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Un premier appel sans risque</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Un refus dans une réponse qui semble bonne. Regardez toujours success, puis message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Un jeton vit le nombre de secondes indiqué par expires_in. Gardez-le et réutilisez-le&#xa0;: n’en demandez pas un nouveau à chaque requête.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Accès à l’API de Fracttal&#xa0;: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Accès à Fracttal. Ne placez pas ce fichier dans la gestion de versions.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Les adresses et le comportement sont ceux que Fracttal documente et que d’autres intégrateurs ont constatés. Fracttal peut les changer.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Autorisez JavaScript pour ce fichier&#xa0;: c’est ce qui ouvre le secret.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Selon son groupe de permissions. L’offre Fracttal de l’entreprise peut permettre moins.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Demandez à la personne qui vous a remis cette page quels modules ce consommateur peut atteindre.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Au plus 100 enregistrements par réponse. Demandez les suivants avec start (combien en passer) et limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Adresse d’autorisation</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Code d’autorisation (authorization_code)&#xa0;: une personne donne son accord dans le navigateur, et le programme agit pour elle.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Identifiants du client (client_credentials)&#xa0;: le programme se connecte seul.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Comparez-la au téléphone&#xa0;: si les deux côtés voient la même, ils détiennent le même secret.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>Les dates et heures des réponses sont en UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>Les deux côtés détiennent-ils le même secret&#xa0;?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttal n’appelle pas votre programme. Demandez de temps en temps ce qui a changé.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttal n’en donne pas plus par réponse</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttal a refusé l’appel&#xa0;:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>De {company}, pour l’API de Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Obtient un jeton de Fracttal et lit quelques enregistrements. Ne change rien.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Il arrive dans un fichier que tout navigateur ouvre avec une phrase secrète. Le fichier et la phrase vous parviennent séparément, par courriel et par téléphone par exemple.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Elle est comparée lettre par lettre, y compris une barre oblique à la fin.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Elle vous est parvenue séparément de ce fichier.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>Son groupe de permissions ne permet encore rien&#xa0;: tout appel sera refusé.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Conservez-le dans un gestionnaire de mots de passe. Ne l’envoyez ni par courriel ni par messagerie, et ne l’écrivez pas dans un programme. Si quelqu’un d’autre a pu le voir, demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Clé (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clé et secret</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>La clé et le secret passent par l’entrée&#xa0;: d’autres programmes peuvent voir les arguments d’une commande.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux et macOS&#xa0;: bash curl.sh. Windows&#xa0;: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Cela ressemble à un jeton expiré, mais n’en est pas un&#xa0;: le groupe de permissions ou l’offre de l’entreprise ne permet pas l’appel. Ne renouvelez pas le jeton et ne réessayez pas&#xa0;; demandez à la personne qui vous a remis cette page.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Fait le {date} avec Consumer Desk, un programme indépendant. Fracttal appartient à son propriétaire.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Fait avec Consumer Desk, un programme indépendant. Fracttal appartient à son propriétaire.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Pas de webhooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Ouvrez cette adresse dans un navigateur, donnez votre accord, puis collez l’adresse complète que le navigateur affiche alors&#xa0;:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Ouvrez-le au plus tard le {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman&#xa0;: importez le fichier et écrivez le secret dans la valeur actuelle de la variable secret, qui reste sur votre ordinateur. Envoyez ensuite les requêtes de haut en bas.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI&#xa0;: nouvelle requête vide, Éditeur avancé, collez le fichier. Il devient une fonction qui demande le secret. Power BI garde ce que vous saisissez dans le fichier du rapport&#xa0;: ne transmettez pas ce fichier.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Placez le secret dans un gestionnaire de mots de passe, puis supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python avec httpx&#xa0;: pip install httpx, puis python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Requêtes prêtes à l’emploi</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Seconde adresse de jeton</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Secret (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Secret (il n’est pas affiché pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Réglages pour les programmes qui lisent un tel fichier. Sa dernière ligne attend le secret.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Cette adresse n’est pas la réponse à cette question. Recommencez.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>Le navigateur ne permet pas de copier. Sélectionnez-le et copiez-le vous-même.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>L’horloge de votre ordinateur n’est pas à l’heure. Cela ne concerne que l’ancienne signature (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Les 200 requêtes par minute de l’entreprise sont épuisées. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Les fichiers qui accompagnent cette page fonctionnent tels quels. Ils demandent le secret ou le lisent dans la variable d’environnement FRACTTAL_SECRET&#xa0;; aucun ne le contient.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>L’enregistrement existe déjà. Ce n’est pas un délai dépassé&#xa0;: ne le renvoyez pas.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>Le secret n’est pas dans ce fichier&#xa0;: définissez la variable d’environnement FRACTTAL_SECRET, ou saisissez-le quand il est demandé.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>Le secret n’est pas dans ce fichier&#xa0;: la fonction le demande.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>Le secret de «&#xa0;{consumer}&#xa0;»</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Il y a deux façons d’obtenir un jeton, et celle qui fonctionne dépend de l’entreprise&#xa0;: clé et secret dans l’en-tête (HTTP Basic), ou dans les champs client_id et client_secret du formulaire. Les requêtes prêtes à l’emploi essaient les deux, à chaque adresse de jeton.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Pas de jeton&#xa0;: vérifiez la clé, le secret et les adresses.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Ce navigateur ne peut pas ouvrir le fichier. Enregistrez-le sur votre ordinateur et ouvrez-le avec une version récente de Chrome, Edge, Firefox ou Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Ce consommateur ne peut pas faire cet appel&#xa0;: son groupe de permissions ou l’offre de l’entreprise ne le permet pas.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Ce fichier s’ouvre sur votre propre ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Ce fichier devait être ouvert au plus tard le {date}. Demandez-en un nouveau à {company}. (La date n’est qu’un rappel&#xa0;: ce qui protège le secret, c’est la phrase secrète.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Voici l’empreinte de la clé et du secret. Le fichier avec le secret en affiche une aussi&#xa0;: comparez-les, ou lisez la vôtre à voix haute au téléphone. Personne ne peut en retrouver le secret.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Vérifiez chaque mot, les majuscules et les espaces.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Pour la calculer vous-même, saisissez ceci dans un terminal avec Python, puis le secret&#xa0;:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse de jeton</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Trop de requêtes, ce que d’autres disent par 429. Attendez le nombre de secondes indiqué par l’en-tête ratelimit-reset ou Request-Call-Limit-Reset.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtres inconnus</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Ce qu’il atteint</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>Ce qui surprend chez Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Avec ceci, un programme accède à Fracttal en tant que «&#xa0;{consumer}&#xa0;». Le secret n’est pas sur cette page&#xa0;: il vous parvient séparément.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Écrivez le secret après le signe égal&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>En un seul fichier zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Elle peut différer de celle de ce programme.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Langue de l’intégrateur</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Page à lire (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Collection Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BI ne peut pas demander l’accord d’une personne dans le navigateur sans un connecteur dédié.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Programme en Python</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Requête pour Power BI</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>Requêtes pour curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Fichier de réglages (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>La même page en PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui est inclus</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Pour la personne qui écrit le programme&#xa0;: ce qu’elle doit savoir, et des requêtes qui fonctionnent telles quelles.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Transmettre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Comparer une valeur…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Tout ce dont l’intégrateur a besoin, dans sa langue, et le secret dans un fichier à part.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Lisez-la à voix haute au téléphone&#xa0;: qui voit la même détient la même clé et le même secret.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Afficher l’empreinte</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>Le secret n’est pas conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>«&#xa0;{name}&#xa0;» est prêt à être transmis</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiée. Le presse-papiers sera effacé dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copier la phrase secrète</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Pour l’intégrateur, sans le secret&#xa0;: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Elle n’est affichée que cette fois et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Prêt à transmettre</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envoyez le fichier et communiquez la phrase séparément&#xa0;: le fichier par courriel, la phrase par téléphone.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>Le fichier avec le secret&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Exporter l’historique de ce consommateur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Rien n’en est encore connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>L’historique a été exporté</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Le journal a été modifié par d’autres mains</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>Ce qui figure ici à partir de {time} n’est pas fiable. Le Journal des transactions en dit plus.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Voir les consommateurs OAuth</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>API Connection</source>
        <translation>Connexion API</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Accès testé</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Autorisation révoquée</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Entreprise connectée</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Entreprise retirée</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Entreprise renommée</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consommateur modifié</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consommateur créé</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Consommateur supprimé</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Créé ailleurs</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Changé de groupe ailleurs</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>À garder tel quel</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Clé et secret vérifiés</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Clé des secrets conservés changée</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Demande du travail</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Inconnu&#xa0;: la réponse s’est perdue</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renommé ailleurs</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revu</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Entreprise d’exemple réinitialisée</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copié</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secret remplacé</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret affiché</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Connexion par le navigateur</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revue annuelle terminée</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Tout ce qui a été modifié ailleurs</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Choisissez un autre acte ou une autre période.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>À partir de l’entrée du {time}, il ne suit plus ce qui précède&#xa0;: des entrées ont été modifiées ou retirées, ou le fichier a été endommagé. Ce qui précède cette entrée reste fiable.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Journal de cet ordinateur</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Rien n’a encore été fait ici</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Affichage&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Le journal a été modifié par d’autres mains</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Le journal a été exporté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Ce que vous créez, modifiez, copiez, affichez ou supprimez est noté ici, jamais un secret.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Demande du travail&#xa0;: quelqu’un doit faire quelque chose</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>À garder tel quel</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clé et secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Quitte la revue, qui peut être reprise à tout moment</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Ce jour ne peut pas être lu. Écrivez-le comme dans l’exemple, ou choisissez-le.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>À retirer&#xa0;: plus personne n’en a besoin</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Que devient-il&#x202f;?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Écrire ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n&#xa0;secret ne peut plus être lu</numerusform>
            <numerusform>%n&#xa0;secrets ne peuvent plus être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Scellés dans ce fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Les secrets sont conservés sur cet ordinateur, scellés. Sans le trousseau, personne ne peut les lire.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Secrets utilisables ici en ce moment&#xa0;: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>La clé du trousseau a été remplacée. Il faut pour eux un nouveau secret.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>La clé n’est pas dans la mémoire de ce programme. Déverrouiller la redemande au trousseau.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Le trousseau fonctionne</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>Leur clé est gardée par&#xa0;: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Où sont conservés les secrets</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>le coffre de mots de passe du système (Secret Service ou KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Changer la clé des secrets conservés&#xa0;?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>Les copies que d’autres ont faites des fichiers de ce programme s’ouvrent toujours avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Chaque secret conservé ici est scellé avec une nouvelle clé, sauvegardes comprises.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Les fichiers mis de côté parce qu’endommagés sont supprimés&#xa0;: ils ne peuvent pas être scellés à nouveau.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Une clé dans le trousseau ouvre tous les secrets conservés ici. Changez-la si quelqu’un d’autre a pu accéder à cet ordinateur ou à son trousseau. Les clés et secrets des consommateurs restent tels quels.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>La clé peut être changée quand le trousseau fonctionne.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>La clé est en train de changer…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>La clé a été changée&#xa0;: %n&#xa0;secret scellé à nouveau</numerusform>
            <numerusform>La clé a été changée&#xa0;: %n&#xa0;secrets scellés à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>L’ancienne clé n’a pas encore pu être retirée du trousseau. Le prochain démarrage le fera.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>L’ancienne clé n’ouvre alors plus rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Déverrouillez d’abord : la clé n’est pas dans la mémoire de ce programme.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n&#xa0;secret ne peut plus être lu</numerusform>
            <numerusform>%n&#xa0;secrets ne peuvent plus être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>Leur clé n’est pas dans le trousseau de cet ordinateur&#xa0;: il a été réinitialisé, ou le dossier de données a été copié d’un autre ordinateur. Ce que les serveurs montrent encore est récupéré&#xa0;; Sécurité énumère le reste, et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Supprimer le consommateur tout de suite</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Le faire maintenant</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Chaque programme qui l’utilise s’arrête pour de bon. À choisir si aucun n’en a plus besoin.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Chaque programme qui l’utilise s’arrête jusqu’à ce qu’il reçoive le nouveau secret. La clé reste la même.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Il a fuité</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Créer un nouveau secret tout de suite</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom du consommateur</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Saisissez son nom pour continuer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>D’autres ont-ils vu le secret de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Que faire d’autre</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Vous serez guidé sur la page de Fracttal pour le faire.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Toute personne qui a cette paire peut tout faire dans l’entreprise, et un nouveau secret arrête d’un coup tous les programmes qui l’utilisent. Préférez un consommateur par programme&#xa0;: il a son propre groupe de permissions et peut être testé, remplacé et supprimé séparément.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Ancien procédé&#xa0;: une clé et un secret pour toute l’entreprise</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Parties de ce programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Cette partie est livrée sans le texte de sa licence.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Ce programme est un logiciel libre et s’appuie sur le travail d’autres personnes, sous ces licences.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n&#xa0;consommateur exporté, sans secret</numerusform>
            <numerusform>%n&#xa0;consommateurs exportés, sans secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n&#xa0;consommateur envoyé à l’imprimante, sans secret</numerusform>
            <numerusform>%n&#xa0;consommateurs envoyés à l’imprimante, sans secret</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exporter la liste sans les secrets</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimer la liste sans les secrets</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>État du {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>Aussi verrouillé après ce temps sans utilisation</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Se verrouille quand l’ordinateur est verrouillé, se met en veille ou passe à un autre utilisateur, si le système le signale. La clé et les secrets quittent alors la mémoire de ce programme, le presse-papiers est effacé et la liste reste lisible. Un secret qu’aucun trousseau n’a pu conserver reste en mémoire, car il serait perdu.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Toujours verrouillé</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>La liste reste lisible. Pour copier, afficher ou modifier, déverrouillez d’abord.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>Le trousseau de cet ordinateur peut demander votre mot de passe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Choisissez Déverrouiller pour réessayer.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Partie du module</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>%n&#xa0;secret a été récupéré</numerusform>
            <numerusform>%n&#xa0;secrets ont été récupérés</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Un consommateur qui n’est pas dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n&#xa0;autre.</numerusform>
            <numerusform>Et %n&#xa0;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Les serveurs sont interrogés…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Récupérer auprès des serveurs</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Aucun secret n’a pu être récupéré</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Secrets qui ne peuvent plus être lus</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>Le consommateur de ce programme lui-même&#xa0;: reconnecter l’entreprise avec sa clé et son secret, sous Compte. Les autres secrets sont alors récupérés là où le serveur les montre.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>L’ancienne paire de clés&#xa0;: la saisir de nouveau, ou créer un nouveau secret, sous Connexions API, Connexion API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Les serveurs ne les montrent pas, ou ne peuvent pas être interrogés maintenant.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>Leur clé n’est pas dans le trousseau de cet ordinateur&#xa0;: le trousseau a été réinitialisé, ou le dossier de données a été copié d’un autre ordinateur. Si l’ancienne clé revient, ils pourront de nouveau être lus.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>Votre connexion par le navigateur&#xa0;: se connecter de nouveau, sous Compte.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>saisir de nouveau la clé et le secret si quelqu’un les a, ou remplacer le secret, dans le panneau du consommateur.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>rien à faire&#xa0;; seulement, on ne peut plus essayer s’il est bien mort.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>ouvrir l’entreprise et actualiser. S’il n’est pas montré de nouveau, créer un nouveau secret dans son panneau.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, l’ancien secret&#xa0;: {todo}</translation>
    </message>
    <message>
        <source>{name}: {todo}</source>
        <translation>{name}&#xa0;: {todo}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Comment les choses se font ici, et pourquoi.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La première réponse s’est perdue en route, mais il figure bien dans la liste.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>L’entreprise d’exemple a retrouvé son état initial</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>«&#x202f;{name}&#x202f;» a été créé</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consommateur ne peut pas être testé d’ici&#xa0;: pas de secret, ou une personne doit se connecter.</numerusform>
            <numerusform>%n consommateurs ne peuvent pas être testés d’ici&#xa0;: pas de secret, ou une personne doit se connecter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n consommateur n’a pas pu être testé</numerusform>
            <numerusform>%n consommateurs n’ont pas pu être testés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>%n consommateur testé</numerusform>
            <numerusform>%n consommateurs testés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n jamais testé</numerusform>
            <numerusform>%n jamais testés</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exporter qui atteint quoi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Il reste peu d’appels à l’entreprise pour cette minute&#xa0;: reprise dans %n seconde.</numerusform>
            <numerusform>Il reste peu d’appels à l’entreprise pour cette minute&#xa0;: reprise dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Aucun consommateur ne correspond</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Aucun consommateur n’a atteint {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Pas encore de consommateurs</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Aucun d’eux ne peut être testé ici&#xa0;: il faut le secret sur cet ordinateur et un consommateur pour un programme autonome.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Hors connexion&#xa0;: tester demande le serveur. Ce qui figure ici a été constaté avant.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Dès qu’il y en aura, on verra ici lequel atteint quel module.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Seul compte ce qu’un test a constaté. Choisissez n’importe quel module pour voir qui n’a jamais été testé.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Avancement des tests</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Rechercher un nom ou un groupe</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Affichage&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Tester la sélection</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Tester ceux affichés</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Testés&#xa0;: {done} sur {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>Tester prend environ %n minute, car les programmes de l’entreprise partagent 200 appels par minute.</numerusform>
            <numerusform>Tester prend environ %n minutes, car les programmes de l’entreprise partagent 200 appels par minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>La matrice a été exportée</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Les tests ont été arrêtés</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Essayez moins de lettres, ou n’importe quel module.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>Ce qui a été constaté est conservé.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Quel consommateur atteint quel module</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Qui atteint n’importe quel module</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Qui atteint quoi</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Qui atteint quel module</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Qui atteint {module}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier le détail</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Une clé compte au plus 1024 caractères. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Un secret compte au plus 1024 caractères. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Une page de connexion du réseau ou une adresse erronée donne souvent ce genre de réponse. Vérifiez l’adresse des mises à jour.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Une page de connexion du réseau ou une adresse erronée donne souvent ce genre de réponse. Vérifiez les adresses de l’entreprise.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Après {megabytes} Mo, la réponse a été écartée. Vérifiez l’adresse des mises à jour.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Une adresse ressemble à https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Un autre consommateur porte ce nom. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Un autre programme de cet ordinateur utilise le port {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Un autre site se trouve peut-être à cette adresse, ou il en manque une partie. Comparez les adresses de l’entreprise avec celles que Fracttal vous a données.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Demandez à votre service informatique d’autoriser cette adresse ou de vous donner l’accès.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, ou choisissez-en un autre&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Vérifiez que l’imprimante est allumée, ou choisissez une autre imprimante ou un autre fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Vérifiez la connexion réseau et l’orthographe de l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Vérifiez les droits de ce dossier, puis réessayez&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Choisissez un groupe&#xa0;: il détermine ce que l’API répondra.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Choisissez comment l’intégrateur se connecte.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Fermez-le, ou choisissez un autre nom, puis réessayez&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Fermez le programme et rouvrez-le&#xa0;: il restaurera alors ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk est déjà ouvert, mais ne répond pas</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Les consommateurs sont créés sur la page de Fracttal et conservés ici. Pour en faire plus, donnez à l’entreprise une clé propre à ce programme, dans Compte.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copiez le détail pour l’assistance.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Créez et modifiez les consommateurs directement dans Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>Soit le groupe de permissions de la clé utilisée ne l’inclut pas, soit votre abonnement Fracttal ne le comprend pas&#xa0;: le serveur ne précise pas la cause. Vérifiez d’abord le groupe, puis adressez-vous à Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Saisissez l’adresse de retour après connexion que l’intégrateur vous a donnée.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Saisissez le nom du groupe&#xa0;: il décide de ce que l’API répondra.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Tout le reste fonctionne. Signalez à votre service informatique le fichier {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Tout le reste fonctionne. Signalez à votre service informatique que la ligne {line} de ce fichier n’est pas du TOML&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttal en autorise 200 par minute pour toute l’entreprise, tous programmes confondus. Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Donnez un nom au consommateur.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continuez dans sa fenêtre. Si elle ne réagit pas, terminez le programme, puis relancez-le.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Installez la dernière version de Consumer Desk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Il a répondu par le code {status}. Vérifiez l’adresse des mises à jour, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Il a répondu par le code {status}. Réessayez dans quelques minutes&#x202f;; si cela persiste, prévenez Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>L’impression n’a pas pu se faire</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Cet élément n’existe plus sur le serveur</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>C’est celle de «&#xa0;{name}&#xa0;». Copiez la clé du consommateur voulu.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>On ne sait pas si un nouveau secret a été créé</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>On ne sait pas si «&#x202f;{name}&#x202f;» a été créé</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Elle ressemble à https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Elle vient peut-être d’un onglet plus ancien, ou d’une page qui n’est pas celle de votre entreprise. Rien n’a été conservé. Fermez les autres onglets de la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Elle a pu être modifiée en chemin&#xa0;; rien n’en est donc montré. N’installez rien qui vienne de là, et prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Cela a peut-être pris trop de temps, ou c’était déjà utilisé. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Son message&#xa0;: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Elle a été construite sans la clé qui prouve d’où vient une mise à jour. Procurez-vous les nouvelles versions là où vous avez eu celle-ci.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Elle n’a pas été suivie. Demandez la nouvelle à qui vous a donné l’adresse des mises à jour.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Ses données sont peut-être utilisées par une autre copie de ce programme, ou ne peuvent pas être enregistrées. Fermez l’autre copie, puis réessayez.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Sa fenêtre a peut-être été fermée, ou la clé ou l’adresse de rappel n’est pas celle enregistrée pour le consommateur. Rien n’a été conservé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>La clé et le secret de «&#x202f;{name}&#x202f;» sont refusés</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>Les clés ne sont jamais envoyées à une adresse autre que celles de l’entreprise&#xa0;: rien n’y a donc été envoyé. Vérifiez les adresses de l’entreprise.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>Les clés ne sont envoyées que par une connexion chiffrée&#xa0;: l’adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Allongez-la, ou laissez le programme en créer une de six mots.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Aucun nouveau secret n’a été créé</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Aucun nouveau secret n’a été créé pour «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Rien de ce qui était conservé n’est perdu. Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Rien de ce qui était conservé n’est perdu. Réessayez&#x202f;; si cela se reproduit, copiez le détail pour l’assistance.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>Rien n’a été modifié. Choisissez une autre sauvegarde&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>Rien n’a été modifié. Installez la dernière version de Consumer Desk&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>Rien n’a été modifié. Regardez où elle en est maintenant, et continuez à partir de là.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Rien n’a été conservé. Pour laisser entrer ce programme, connectez-vous de nouveau et approuvez-le.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Rien n’a été créé, et l’ancienne paire est telle qu’elle était. Actualisez la liste&#xa0;: si un autre consommateur porte déjà ce nom, abandonnez la rotation et recommencez&#xa0;; si le groupe de permissions de «&#xa0;{old}&#xa0;» n’existe plus, choisissez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>L’un des deux est erroné, incomplet, interverti avec l’autre ou a été remplacé. Copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Collez la clé que Fracttal affiche.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Collez le secret qui va avec la clé.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Actualisez la liste. Si le serveur ne l’affiche plus, il faut un nouveau secret.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Les secrets ne sont gardés qu’en mémoire, jusqu’à la fermeture de ce programme. Une question du système attend peut-être derrière une fenêtre.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Les secrets ne sont gardés qu’en mémoire, jusqu’à la fermeture de ce programme. Autorisez Consumer Desk quand le système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Les secrets ne sont gardés qu’en mémoire, jusqu’à la fermeture de ce programme. Demandez à votre service informatique d’activer le coffre à mots de passe du système.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Les secrets ne sont gardés qu’en mémoire, jusqu’à la fermeture de ce programme. Déverrouillez le trousseau pour les conserver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Les secrets sont verrouillés</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte. Copiez ensuite l’adresse entière de la barre d’adresse du navigateur&#xa0;; elle est bonne même si la page ne peut pas s’afficher.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Aucune mise à jour n’est donc recherchée. Signalez à votre service informatique le fichier {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Aucune mise à jour n’est donc recherchée. Signalez à votre service informatique que la ligne {line} de ce fichier n’est pas du TOML&#xa0;: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Aucune mise à jour n’est donc recherchée. Signalez à votre service informatique que «&#xa0;{name}&#xa0;» est inutilisable dans ce fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Certains champs sont à corriger</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Quelqu’un l’a déjà supprimé. Il ne reste qu’à le prouver.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Quelqu’un l’a supprimé. L’ancienne paire est inchangée&#xa0;: créez un autre jumeau, ou abandonnez.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Quelqu’un l’a peut-être supprimé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Quelqu’un veut peut-être vous cacher une nouvelle version. Réessayez plus tard&#xa0;; si cela persiste, prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Quelque chose entre cet ordinateur et Fracttal l’a peut-être modifiée. Vérifiez les adresses de l’entreprise et le réseau, et demandez à votre service informatique avant de continuer à utiliser la paire.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Une erreur s’est produite dans ce programme</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Opération arrêtée</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>L’adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>La réponse de {host} n’est pas signée avec le secret de cette paire</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>La réponse a été écartée. Vérifiez les adresses de l’entreprise.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>La réponse s’est perdue en route</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>L’autorisation de {person} n’a pas été retirée</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>Le navigateur ne pourrait pas revenir à ce programme. Fermez l’autre programme, ou choisissez un autre port et enregistrez l’adresse de rappel avec celui-ci.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>Le navigateur n’est pas revenu dans les 5 minutes</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>La réponse du navigateur n’appartient pas à cette connexion</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>La modification a peut-être été faite, ou non. Actualisez la liste pour le savoir avant de réessayer.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>Les entreprises préparées pour cet ordinateur ne sont pas lisibles</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>Les entreprises préparées pour cet ordinateur n’ont pas été reprises</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>La connexion s’est interrompue avant la réponse&#xa0;: on ne sait donc pas si un nouveau secret a été créé. Quand le serveur sera joignable, choisissez Vérifier&#xa0;: si la clé et le secret sont refusés, créez encore une fois un nouveau secret.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>La connexion s’est interrompue avant l’arrivée de la réponse. Quand elle sera rétablie, testez la paire&#xa0;: si elle est refusée, l’ancien secret n’est plus valable et il faut créer encore une fois un nouveau secret.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>La connexion a été coupée avant la réponse. Votre formulaire est conservé. Une fois la connexion rétablie, la liste montrera s’il existe&#x202f;; enregistrer de nouveau n’en crée pas un second.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>La connexion a été coupée, et ce consommateur ne figure pas dans la liste. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>La connexion s’est interrompue, et la liste la montre encore pour «&#xa0;{application}&#xa0;». Révoquez-la à nouveau.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>La connexion s’est interrompue, et l’ancien secret a été essayé&#xa0;: il fonctionne encore. Réessayez.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>La connexion s’est interrompue, et le serveur a encore l’ancien secret. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>La connexion à {host} a été coupée</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>La connexion à {host} n’est pas sûre</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Les données conservées sur cet ordinateur sont endommagées</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Les données conservées sur cet ordinateur proviennent d’une version plus récente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>Le champ «&#x202f;{where}&#x202f;» n’est pas conforme. Copiez le détail pour l’assistance de Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>Le fichier est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>La clé a peut-être été supprimée, ou son secret remplacé. Vérifiez la clé de l’entreprise.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>La liste des versions venue de {host} n’est pas signée avec la bonne clé</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>Le nom contient des caractères impossibles à afficher. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>Le réseau ou le serveur est lent. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>Le proxy du réseau a refusé la connexion à {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>L’ancien secret n’est plus valable, et le nouveau n’est pas arrivé</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>L’ancien secret de «&#x202f;{name}&#x202f;» n’est plus valable, et le nouveau n’est pas arrivé</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>L’ancien secret de «&#x202f;{name}&#x202f;» n’est peut-être plus valable</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>La rotation ne va pas plus loin, et l’ancienne paire est inchangée. Ouvrez le jumeau et créez un nouveau secret pour lui, ou annulez cette étape.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>La rotation de «&#x202f;{name}&#x202f;» n’en est plus à cette étape</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Les règles de votre service informatique pour les mises à jour sont illisibles</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Les règles de votre service informatique pour les mises à jour sont inutilisables</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>L’entreprise d’exemple ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>Le secret de la clé avec laquelle ce programme se connecte n’est pas lisible sur cet ordinateur. Déverrouillez le trousseau, ou connectez de nouveau l’entreprise avec sa clé et son secret.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>Le serveur n’a pas pu vous connecter</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>Le serveur n’a pas accepté ce que le navigateur a rapporté</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>Le serveur n’accepte pas cette clé et ce secret</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>Le serveur n’accepte pas cette valeur. Modifiez-la, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>Le serveur ne le permet pas</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>Le serveur ne la renouvelle plus&#xa0;: elle a été révoquée, ou n’a pas servi depuis trop longtemps. Connectez-vous de nouveau avec le navigateur, dans Compte.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>Le serveur a mis fin à notre session</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Le serveur a un problème</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>Le serveur connaît la clé et le secret, mais ne donne de jetons qu’après la connexion d’une personne&#xa0;: le type d’autorisation est code d’autorisation. Choisissez celui-ci, ou utilisez un consommateur destiné à un programme seul.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>Le serveur a créé un nouveau secret, mais il a été perdu avant de pouvoir être conservé&#xa0;: personne ne le connaît. Créez encore une fois un nouveau secret&#xa0;: les programmes qui utilisent la paire restent à l’arrêt jusqu’à ce qu’ils le reçoivent.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>Le serveur a créé un nouveau secret, mais il a été perdu avant de pouvoir être conservé&#xa0;: personne ne le connaît. Créez encore une fois un nouveau secret&#xa0;: les programmes qui utilisent ce consommateur restent à l’arrêt jusqu’à ce qu’ils le reçoivent.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Le serveur est peut-être indisponible, ou l’adresse erronée. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Le serveur a refusé la demande</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>Le serveur refuse les demandes dont l’heure est décalée. Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Le serveur a répondu par un refus</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>Le serveur n’a pas accepté le jumeau «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>La connexion a été refusée dans le navigateur</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>Le jumeau «&#x202f;{name}&#x202f;» n’existe plus</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>C’est lui qui installe les nouvelles versions sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Cette adresse n’est pas sûre</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Cette sauvegarde ne peut pas être restaurée&#xa0;: elle est endommagée ou a disparu</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Cette sauvegarde a été faite par une version plus récente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>La clé propre à cette entreprise est inutilisable pour le moment</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur&#xa0;: rien n’a donc été envoyé. Vérifiez l’adresse&#x202f;; si elle est correcte, adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Cette copie ne peut pas rechercher de mises à jour</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Ce groupe n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Ceci contient des caractères qu’aucune clé ne contient. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Ceci contient des caractères qu’aucun secret ne contient. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Ce n’est pas un nouveau secret&#xa0;: c’est la clé, ou celui qui est déjà conservé. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Cette adresse n’est pas utilisable&#xa0;: elle doit commencer par https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Ce n’est pas une adresse où rechercher des mises à jour</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Ce n’est pas l’adresse à laquelle le navigateur a été renvoyé</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Cette clé est celle d’un consommateur pour la connexion d’une personne</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Cette clé est déjà dans la liste</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Cette phrase secrète pourrait être devinée</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Ce programme n’a rien pour se connecter à cette entreprise</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Ce programme lui-même se connecte avec «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Ce secret n’est pas conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Ce serveur ne propose pas la gestion des consommateurs</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Trop de demandes en une minute</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Déverrouillez d’abord, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>Les mises à jour ne sont recherchées que par une connexion chiffrée</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Utilisez au plus 120 caractères pour le nom du groupe.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Le nom ne doit pas dépasser 120&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>La description ne doit pas dépasser 500&#xa0;caractères.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>La marche à suivre est indiquée sous chacun d’eux.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>Ce que {host} a envoyé n’est pas une liste de versions</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sans lui, l’entreprise ne pourrait plus être lue. Donnez d’abord à l’entreprise une autre clé et un autre secret, sous Compte, puis revenez.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>Votre service informatique a désactivé la recherche de mises à jour</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>Votre connexion par le navigateur a pris fin</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>La réponse de {host} ne vient pas de l’API de Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} répond, mais ce n’est pas l’API de Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} est injoignable</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} ne répond pas</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>La réponse de {host} est incompréhensible</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} n’a pas de liste de versions à cette adresse</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} nous renvoie vers une autre adresse</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} renvoie à une autre adresse pour les mises à jour</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} a envoyé plus que ne peut peser une liste de versions</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} a envoyé plus de {megabytes}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} montre une liste de versions plus ancienne que la dernière fois</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>{host} est introuvable</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>«&#x202f;{name}&#x202f;» n’existe plus</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>«&#x202f;{name}&#x202f;» de l’entreprise {entry} manque, s’y trouve deux fois ou n’est pas utilisable. Signalez-le à votre service informatique&#xa0;: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve dans un fichier lisible par tous sur cet ordinateur, où aucun secret ne doit être. Demandez à votre service informatique de l’enlever et de remplacer ce secret&#xa0;: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été créé</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n&#xa0;consommateur peut le voir, par son groupe</numerusform>
            <numerusform>%n&#xa0;consommateurs peuvent le voir, par leur groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consommateurs qui peuvent le voir</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Appels documentés</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttal documente le numéro du module et les appels. Que ces appels relèvent de ce module est déduit de leur sujet.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Aucun&#xa0;: Fracttal ne documente aucun appel pour ce module.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Inconnu ici&#xa0;: le serveur ne dit pas ce que ses groupes permettent.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>Le module complémentaire Connexions API dans votre abonnement Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Pour créer des ordres de travail, également le module complémentaire ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Pour créer&#xa0;: «&#x202f;{right}&#x202f;» sur {module} dans le groupe de permissions du consommateur.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Pour lire&#xa0;: «&#x202f;{right}&#x202f;» sur {module} dans le groupe de permissions du consommateur.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Ce qu’il faut pour un appel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n&#xa0;autre</numerusform>
            <numerusform>et %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automator</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Business intelligence</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Ressources humaines</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Demandes de matériel</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Module {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tâches et ordres de travail</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disque virtuel</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Entrepôts</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Demandes de travail</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Modules de Fracttal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Modules et appels</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Qui atteint quoi</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;minute</numerusform>
            <numerusform>il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Ici seulement&#xa0;: rien ne change sur son serveur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Renommer l’entreprise</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>Tout de suite&#xa0;: l’ancien secret n’est plus valable, chaque jeton qu’il a obtenu meurt, et chaque programme qui l’utilise s’arrête jusqu’à ce qu’il reçoive le nouveau. La clé reste la même. L’ancien secret ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Il est conservé, mais n’a pas encore pu être essayé&#xa0;: choisissez Vérifier plus tard.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Il est conservé, mais le serveur le refuse&#xa0;: quelqu’un en a peut-être créé un autre depuis.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Dernière utilisation&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Il a été essayé et fonctionne. Copiez-le, et donnez-le à chaque programme qui utilise ce consommateur.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Créer un nouveau secret pour «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom du consommateur</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>La première réponse s’est perdue en route, mais il figurait dans la liste.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Ce programme se connecte aussi avec lui, et reprend le nouveau secret.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Pour le remplacer sans interruption, annulez et choisissez plutôt la rotation.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Saisissez son nom pour continuer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>«&#x202f;{name}&#x202f;» a un nouveau secret</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Hors ligne&#xa0;: la liste date du {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. La recherche et la copie fonctionnent toujours&#x202f;; il faut le serveur pour les modifications.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>La lecture des chiffres dira quels groupes sont partagés avec des personnes.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>On ne sait pas quels groupes sont partagés avec des personnes&#xa0;: les comptes ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Plus&#xa0;: apparence, aide, à propos, quitter</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Elle a été refusée le {time}.</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Elle a fonctionné le {time}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Pas encore testée depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Hors ligne&#xa0;: il faut le serveur pour tester et pour un nouveau secret.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Secret créé le</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>La paire de clés de l’entreprise</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>Le secret ne peut pas être lu sur cet ordinateur. Saisissez-le à nouveau pour le tester ou le copier.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>Le serveur ne montre un secret qu’à sa création. Pour le tester ou le copier ici, saisissez celui que vous avez ou créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Les deux peuvent être collés à la fois, en lignes ou sur une seule, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Telle que Fracttal la montre dans Connexion API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Conserver la paire sur cet ordinateur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Collez ici.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Il y a un espace ou un caractère caché. Collez à nouveau.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>C’est plus long que toute clé ou tout secret. Collez à nouveau.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>C’est encore la clé. Collez le secret qui va avec.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Un fichier avec le secret, à part du reste</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Un rappel dans le fichier. Il ne protège pas le secret&#xa0;; c’est la phrase secrète qui le fait.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Tout navigateur l’ouvre avec la phrase secrète, et rien d’autre ne l’ouvre. Il n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Créer une phrase de six mots</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Pas encore assez forte&#xa0;: ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Assez forte.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>Le secret n’est pas conservé sur cet ordinateur&#xa0;: aucun fichier ne peut donc être créé avec lui.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>Elle diffère de la première.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>À ouvrir dans un délai de</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Trop courte&#xa0;: au moins {number} caractères.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Saisir ma propre phrase</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Faible&#xa0;: elle serait devinée. Utilisez plusieurs mots sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Adresse à laquelle vous avez été renvoyé</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte et approuvez. Le navigateur est alors envoyé à l’adresse de l’intégrateur, où une erreur peut s’afficher&#xa0;: copiez aussitôt l’adresse entière de la barre d’adresse, car elle ne vaut que peu de temps et une seule fois.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Tester avec elle</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Tous les emplacements</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Jours au choix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sans les secrets</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Page {done} sur {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Pages lues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Attente de %n seconde&#xa0;: les derniers appels de cette minute sont laissés aux autres programmes de l’entreprise.</numerusform>
            <numerusform>Attente de %n secondes&#xa0;: les derniers appels de cette minute sont laissés aux autres programmes de l’entreprise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Sur cet ordinateur seulement&#xa0;: Fracttal ne la voit pas. Elle est conservée au fil de la saisie, même hors ligne.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Date de révision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Ce jour ne peut pas être lu. Écrivez-le comme dans l’exemple, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Entreprises&#xa0;: {companies}. Secrets&#xa0;: {secrets}. Les listes seront rechargées depuis le serveur.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Les données conservées sur cet ordinateur étaient endommagées et ont été restaurées</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Ce qui est effacé ici&#xa0;:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>Elle a été préparée par votre service informatique, et ne revient que s’il change ce qui la concerne.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>Son serveur garde tout&#xa0;: les consommateurs continuent de fonctionner, y compris celui de ce programme. Supprimez ce dernier dans Fracttal quand il ne sert plus.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Retirer l’entreprise</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Retirer «&#x202f;{name}&#x202f;» de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Les données inventées de l’entreprise d’exemple restent dans le dossier des données&#xa0;: elles sont là de nouveau quand vous l’ouvrez.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>ses adresses, son ancienne paire de clés, et la clé, le secret et la connexion de ce programme à son serveur</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>responsables, notes, tests et formulaires inachevés que seul cet ordinateur connaît</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>la liste de %n consommateur, avec son secret conservé</numerusform>
            <numerusform>la liste de %n consommateurs, avec leurs secrets conservés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Vérifié {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>L’oublie sur cet ordinateur, son secret aussi. Fracttal n’est pas interrogé.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Il n’a pas été supprimé&#xa0;: retour dans la liste</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Son secret n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Hors connexion&#xa0;: vérifier demande le serveur.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Ancien secret de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Retirer d’ici</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Depuis {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>RetiredStrip</name>
    <message>
        <source>No longer in use</source>
        <translation>Plus en service</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Commencée le {date}&#xa0;: {decided} consommateurs sur {total} ont été vus.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Reprendre la revue</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Une fois par an, regarder chaque consommateur&#xa0;: est-il encore utile, et quelqu’un en répond-il&#x202f;? À la fin, il y a un rapport, sans les secrets.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Commencer la revue</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>La dernière a été terminée le {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>La dernière a été terminée le {date}&#xa0;: il est temps d’en refaire une.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revue annuelle</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Chaque consommateur est regardé&#xa0;: à quoi il sert, et ce qu’il devient.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Tous les consommateurs ont été vus</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Regarder chaque consommateur une fois par an</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de la personne qui fait la revue</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>Rien n’a été modifié dans Fracttal&#xa0;: ce qui demande du travail ou doit être retiré reste à faire.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avancement de la revue</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Enregistrer le rapport (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Enregistrer le rapport sans les secrets</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Commencer une nouvelle revue</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Commencer la revue</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport a été enregistré</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Écrire le nom de la personne qui fait la revue&#xa0;: il figure dans le rapport.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revue annuelle</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Les consommateurs se présentent l’un après l’autre, avec ce que chacun peut faire, qui en répond et sa dernière utilisation, et l’on décide de ce qu’il devient. On peut quitter à tout moment et reprendre plus tard. À la fin, il y a un rapport sans les secrets, en PDF ou sous forme de tableau.</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>Vus&#xa0;: {decided} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clé et secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revue faite par</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>Revue annuelle des consommateurs OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Ce groupe n’autorise rien&#xa0;: l’API refusera toutes les demandes.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>Ce que l’API répondra avec ce groupe</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>Ce que l’API répondra avec ce groupe (lecture seule)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Après la fuite&#xa0;: «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Demander où il a été vu (courriel, messagerie, écran, fichier) et l’y faire effacer.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Le supprimer maintenant</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Supprimez «&#x202f;{name}&#x202f;» quand plus aucun programme n’utilise sa paire. Jusque-là, chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Chaque programme a la clé et le secret du jumeau.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Donnez la clé et le secret du jumeau à tous ceux qui utilisent les anciens. Cela peut prendre des jours&#xa0;: les deux paires fonctionnent entre-temps.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandonner la rotation</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Abandonner la rotation de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Le transmettre</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Si des données ont pu être lues, prévenir la personne responsable de la protection des données.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>On n’a pas encore pu essayer si elle est refusée&#xa0;: essayez plus tard.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Il n’atteint pas ce que l’ancien atteint&#xa0;: {modules}. Regardez son groupe de permissions avant de le transmettre.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>C’est transmis</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Il atteint plus que l’ancien&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Son accès est testé&#xa0;: un jeton, puis une lecture de chaque module, à côté de ce que l’ancien atteint.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>Sa clé et son secret ont été refusés depuis. Annulez cette étape, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>Sa clé et son secret fonctionnent, mais il n’atteint aucun module.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>Sa clé et son secret fonctionnent.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>Sa clé et son secret fonctionnent. Il atteint la même chose que l’ancien&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>Sa clé et son secret fonctionnent. Il atteint&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Ses jetons sont morts avec elle.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Regarder dans le Journal des transactions de Fracttal ce qui a été modifié depuis, et par qui.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Créer un nouveau secret maintenant</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Le créer sur la page de Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Créer le jumeau</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom du consommateur</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Ensuite&#xa0;: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Aucun jeton qu’elle a obtenu avant ne peut plus être en vie.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Pas trouvé cette fois&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Rien n’a changé pour «&#x202f;{name}&#x202f;». Ensuite, testez le jumeau.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Le prouver</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Prouvé&#xa0;: l’ancienne paire de «&#x202f;{name}&#x202f;» est refusée</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Le retirer sur la page de Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Retirer l’ancien</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Retirer l’ancien…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotation de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Prévenir le responsable et l’intégrateur, et leur donner la nouvelle paire de façon sûre.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Le tester</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Tester le jumeau</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>L’ancienne clé et l’ancien secret sont refusés, essayés {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>L’ancienne clé et l’ancien secret sont essayés&#xa0;: ils doivent être refusés.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>L’ancienne clé et l’ancien secret fonctionnent encore, essayés {when}. Ils n’ont été ni supprimés ni remplacés, ou c’est un autre consommateur qui l’a été.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>L’ancienne paire de «&#x202f;{name}&#x202f;» est retirée</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>L’ancienne paire de «&#x202f;{name}&#x202f;» fonctionne encore</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>L’ancienne paire reste comme elle est. Le jumeau reste aussi&#xa0;: supprimez-le sur la page de Fracttal si personne ne l’utilise.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>L’ancienne paire reste comme elle est. Le jumeau «&#x202f;{twin}&#x202f;» est supprimé&#xa0;: qui a déjà sa clé ne pourra plus l’utiliser.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>On ne sait pas encore si le secret qui a fuité a été remplacé.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>Le secret qui a fuité a été remplacé le {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>Le jumeau est essayé encore une fois&#x202f;; l’ancien consommateur n’est supprimé que s’il fonctionne. Chaque programme qui utilise encore sa clé s’arrête tout de suite, et ses jetons meurent. Cette étape ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>Le jumeau «&#x202f;{twin}&#x202f;» a été créé</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>Le jumeau «&#xa0;{twin}&#xa0;» a été testé</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Les jetons qu’elle a obtenus avant peuvent vivre jusqu’à {time}&#xa0;: encore %n&#xa0;minute.</numerusform>
            <numerusform>Les jetons qu’elle a obtenus avant peuvent vivre jusqu’à {time}&#xa0;: encore %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Essayer l’ancienne paire</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Saisissez son nom pour continuer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>On ne sait pas encore si «&#x202f;{name}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé le {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>«&#x202f;{twin}&#x202f;» existe, avec le même groupe de permissions et sa propre paire.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>«&#x202f;{twin}&#x202f;» n’est pas encore créé.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Commencée le {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Abandonner la rotation…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Il a fuité…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Hors connexion&#xa0;: ce qui demande le serveur attend. L’état où elle en est est conservé.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Remplace la clé et le secret pendant que chaque programme continue de fonctionner&#xa0;: un jumeau est créé, testé et transmis, et l’ancien ne disparaît qu’ensuite. Cela peut prendre des jours, et peut être annulé jusque-là.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Rotation sans interruption</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Afficher l’ancien</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Afficher le jumeau</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>L’ancien secret n’était pas conservé sur cet ordinateur&#xa0;: rien ne peut donc être essayé.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Que faire d’autre</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Essayer l’ancienne paire</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>RotationsStrip</name>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Actions pour «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copier le nom et la clé de %n&#xa0;consommateur</numerusform>
            <numerusform>Copier les noms et les clés de %n&#xa0;consommateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Exporter %n&#xa0;consommateur…</numerusform>
            <numerusform>Exporter %n&#xa0;consommateurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Imprimer %n&#xa0;consommateur…</numerusform>
            <numerusform>Imprimer %n&#xa0;consommateurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Remettre l’entreprise d’exemple dans son état initial&#x202f;?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Rétablir l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Les consommateurs que vous y avez créés et leurs secrets seront supprimés.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>Dans Fracttal&#xa0;: menu en haut à droite, Réglages, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Ouvrir Fracttal dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Connexions API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Catalogues auxiliaires</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Calendrier de travail</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centres de coûts, budgets et devises.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestion documentaire</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Les modules de Fracttal, les appels documentés de chacun et ce qu’il faut pour un appel.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portail invité</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Comment les coûts de maintenance sont groupés, planifiés et convertis&#xa0;: centres de coûts, budgets, devises. Cela se règle sur la page de Fracttal&#xa0;: l’API publique n’a pas d’appel pour cela.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Langue, apparence, taille du texte et page qui s’ouvre en premier.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Les modèles et les documents de l’entreprise.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Les modèles d’ordres et de rapports imprimés, et les fichiers de l’entreprise. Ils se trouvent sur la page de Fracttal&#xa0;: l’API publique n’a pas d’appel pour eux.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>Les entreprises sur cet ordinateur, et ce programme lui-même.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>L’entreprise en un coup d’œil.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>Les clés avec lesquelles d’autres programmes accèdent à l’API de Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>Les listes de choix des formulaires de Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>La page où les invités demandent des travaux, et ce qu’ils doivent remplir. Elle se règle sur la page de Fracttal&#xa0;: l’API publique n’a pas d’appel pour elle.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Les jours ouvrés, les équipes et les jours fériés avec lesquels Fracttal planifie. Ils se règlent sur la page de Fracttal&#xa0;: l’API publique n’a pas d’appel pour eux.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Journal des transactions</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Types, causes, groupes, priorités et les autres listes de choix. Elles se règlent sur la page de Fracttal&#xa0;: l’API publique n’a pas d’appel pour elles.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Comptes d’utilisateur</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>Ce qui s’est passé dans Fracttal, et ce qui a été fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Où les secrets sont conservés, combien de temps ils sont affichés, et comment tout effacer.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Qui peut se connecter à Fracttal, et quels groupes les personnes partagent avec des programmes.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Les demandes de travail des personnes sans compte.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Horaires de travail et jours fériés.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Un secret copié est effacé après</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Un secret affiché est masqué après</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Les certificats sont vérifiés avec ceux auxquels le système de cet ordinateur fait confiance. Rien ne permet de désactiver cela&#xa0;: demandez à votre service informatique d’ajouter un certificat manquant.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copie et affichage</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Effacer le reste et fermer</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Les regards sur l’écran, les historiques du presse-papiers, les écrans partagés, les sauvegardes et disques volés, les secrets dans les journaux et les e-mails d’assistance, un réseau hostile ou en panne, un plantage au mauvais moment.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Exclure les secrets affichés des captures d’écran</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Aucun proxy n’est utilisé&#xa0;: le serveur de l’entreprise ouverte est joint directement.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Pas contre un autre programme exécuté sous votre propre compte sur cet ordinateur&#xa0;: ce que vous pouvez lire, il peut le lire.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Seulement tant que le presse-papiers le contient encore, et jamais s’il n’est pas conservé ailleurs.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy du système utilisé&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Supprime tout ce que ce programme garde sur cet ordinateur, puis le ferme. Les consommateurs sur les serveurs restent.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>La clé du trousseau n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Ce système ne sait pas le faire&#xa0;: masquez les secrets avant de partager l’écran.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>Ce contre quoi cela protège</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Tant qu’un secret est affiché, toute la fenêtre est exclue des captures et des écrans partagés. À désactiver si quelqu’un vous aide par écran partagé ou si une loupe affiche une fenêtre noire.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Rien n’est encore effacé. Sans ses fichiers, la clé n’ouvre rien.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Aller à la barre latérale</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Afficher ou masquer le secret</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barre latérale avec ou sans noms</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Changer d’entreprise ou en connecter une autre</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Entreprise&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Connecter mon entreprise…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Gestion dans Fracttal</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Gestion ici</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Rétablir l’entreprise d’exemple…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Entreprise d’exemple</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Icônes seules</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Relancer le serveur d’exemple</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Arrêter le serveur d’exemple (essai hors ligne)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Essayer l’entreprise d’exemple</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>Jamais testé</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>Non testable ici</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>N’atteint rien</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Test écourté</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Étape {number}, faite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Étape {number}, plus tard&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Étape {number}, maintenant&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Retirer l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Plusieurs, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Chiffres mensuels de maintenance</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Rapports Power BI</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>Le journal de Fracttal et celui de cet ordinateur</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>Dans Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Adresse des mises à jour</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Ouvrir le téléchargement</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Fixée par votre service informatique.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>La liste ne le dit pas.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>C’est la version la plus récente</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>La version {version} est disponible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Nouveautés ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Quand vous le demandez, ce programme recherche une version plus récente, dit ce qui est nouveau et ouvre son téléchargement dans le navigateur. Il n’installe rien lui-même et n’envoie rien d’autre que sa propre version.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sans elle, rien n’est recherché. Elle figure là où vous avez eu ce programme.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Comptes et groupes de permissions</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Groupes de permissions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Demande d’un jeton avec la clé et le secret…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Son secret n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>La clé et le secret sont acceptés, vérifié {when}. Seule une vraie connexion montrera si une personne peut se connecter.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Hors connexion&#xa0;: vérifier demande le serveur.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Refusé&#xa0;: la clé ou le secret est faux, ou il a été supprimé. Vérifié {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Vérifier demande un jeton&#xa0;: la clé et le secret sont-ils justes&#xa0;? Quels modules ils atteignent, Tester l’accès le trouve, sous «&#xa0;Accès&#xa0;».</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Vérifier demande seulement si la clé et le secret sont justes. Ce qu’atteint une personne qui se connecte, c’est le test sous «&#xa0;Accès&#xa0;» qui le trouve.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Fonctionne, vérifié {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Exporter les lignes affichées…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Exporter les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Exporter, imprimer et revoir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Imprimer les lignes affichées…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Imprimer les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Revue annuelle…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>À propos de Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
</context>
</TS>
