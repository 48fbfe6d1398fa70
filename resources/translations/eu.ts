<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eu" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Consumer Deski buruz</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Fracttal One administratzen dutenentzako tresna independentea. Fracttal bere jabearen produktua da, eta jabeak ez du parterik programa honetan.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Adibideko enpresaren zerbitzariarekin egiaztatua: Fracttalen APIaren zati dokumentatuak eta kontsumitzaileak kudeatzeko gure zehaztapena eskaintzen ditu. Ez da Fracttalen benetako zerbitzuarekin egiaztatu.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizentziak…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Eguneraketak…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiatu xehetasunak</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datuen karpeta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ireki karpeta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>Ezin izan da karpeta ireki. Haren bidea goian dago.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bertsioa</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Fracttal One administratzen dutenentzako tresna independentea. Fracttal bere jabearen produktua da, eta jabeak ez du parterik programa honetan.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Adibideko enpresaren zerbitzariarekin egiaztatua: Fracttalen APIaren zati dokumentatuak eta kontsumitzaileak kudeatzeko gure zehaztapena eskaintzen ditu. Ez da Fracttalen benetako zerbitzuarekin egiaztatu.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>dei %n</numerusform>
            <numerusform>%n dei</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Proba batek irakurri besterik ez du egiten. Gehitzea, editatzea, ezabatzea eta txostenak taldeak adierazten ditu, ez dira probatzen.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Adierazita, probatu gabe: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>Fracttalen, pertsona hauek talde bera dute, eta hark zer erakusten duen esan dezakete: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>Haren taldea aldatu egin da ordutik: probatu berriro.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Dei dokumentaturik gabe; beraz, ezin dira probatu: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Azken proba: {when}; {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Probatuta: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Hemen ez dakigu haren taldeak zer baimentzen duen, aurkitutakoa baizik.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Gakoa eta sekretua gordetzen dituenak Fracttalekoekin alderatu behar ditu; sekretua galdu bada, berri bat behar da.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>eta beste %n</numerusform>
            <numerusform>eta beste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{module}: {finding}</source>
        <translation>{module}: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessMatrix</name>
    <message>
        <source>Access</source>
        <translation>Sarbidea</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Kontsumitzailea</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Azken proba</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Inoiz probatu gabe</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Inoiz probatu gabe; haren taldeak ez du hitzematen</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Inoiz probatu gabe; haren taldeak hitzematen du</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ez</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Ez dago argi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bai</translation>
    </message>
    <message>
        <source>{consumer}, {module}: {finding}</source>
        <translation>{consumer}, {module}: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessPart</name>
    <message>
        <source>A person signs in: the browser opens, and comes back to this program by itself, because the callback address leads to this computer.</source>
        <translation>Pertsona batek saioa hasten du: nabigatzailea irekitzen da, eta bere kabuz itzultzen da programa honetara, itzulera-helbideak ordenagailu honetara eramaten duelako.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Pertsona batek saioa hasten du: nabigatzailea irekitzen da, eta itzulera-helbide honetara doa: {address}. Handik, helbidea hona kopiatzen da.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Sarbidea</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Token bat eskatzen du, eta gero modulu bakoitzeko erregistro bat irakurtzen du. Ez da ezer idazten. Gehienez 12 dei gastatzen ditu, enpresako programek partekatzen dituzten minutuko 200etatik.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>Haren itzulera-helbidea ez da baliozkoa; honela hasi behar du: https://, edo http://127.0.0.1 pertsonaren beraren ordenagailuan dabilen programa baterako.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>Haren sekretua ez dago ordenagailu honetan gordeta; beraz, ezin da hemendik probatu.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Ezin izan da nabigatzailerik ireki</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Konexiorik gabe: probatzeko zerbitzaria behar da.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Ireki helbide hau ordenagailu honetako nabigatzaile batean: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Probaren aurrerapena</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Hasi saioa berriro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Probatu sarbidea</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Probatu nabigatzailean</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>Probatzen: {done} / {total} irakurketa</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probatzen…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Proba gelditu da</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>Nabigatzailearen zain: eman han onespena, eta gero itzuli.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Lehendik zekiguna ez da galdu.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Etenda: enpresari dei %n baino ez zitzaion geratzen minutu honetan, eta enpresaren beste programek behar dute. Probatu berriro minutu bat barru.</numerusform>
            <numerusform>Etenda: enpresari %n dei baino ez zitzaizkion geratzen minutu honetan, eta enpresaren beste programek behar dituzte. Probatu berriro minutu bat barru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Etenda: enpresak minutu honetan dituen deiak agortu dira. Probatu berriro minutu bat barru.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Etenda: zerbitzariak erantzuteari utzi dio.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>Gakoa edo sekretua okerra da, edo kontsumitzailea ezabatu egin da</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Ez da erantzunik iritsi. Begiratu ordenagailu honen konexioa, eta probatu berriro.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Erantzun baliagarririk ez</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Probatu gabe</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>Ez dakigu ezer. Probatu berriro.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Sarbidea badu</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Sarbidea badu, haren taldeak hitzematen ez badu ere</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Taldeak hitzemandako guztirako sarbidea du: modulu %n</numerusform>
            <numerusform>Taldeak hitzemandako guztirako sarbidea du: %n modulu</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>Ez du modulu baterako ere sarbiderik</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Sarbidea: {reached} modulu, proba daitezkeen {of} moduluetatik</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Sarbidea: {reached} modulu, taldeak hitzemandako {of} moduluetatik</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Baztertua</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Taldeak edo planak baztertua: Fracttalek ez du esaten bietako zeinek. Begiratu lehenik taldea, Fracttalen: Erabiltzaile-kontuak, Baimenak. Modulua barne hartzen badu, galdetu Fracttalekiko kontratua kudeatzen duenari.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Baztertua, haren taldeak dioen bezala</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Baztertua, haren taldeak hitzematen badu ere</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>Enpresak minutu honetan dituen deiak agortu dira. Itxaron minutu bat, eta probatu berriro.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>Taldeak ez du barne hartzen. Baimen-taldeak kudeatzen dituenak gehi dezake.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>Taldeak barne hartzen du; beraz, baliteke planak ez izatea. Fracttalekiko kontratua kudeatzen duenak begiratu behar du; planak badu, baimen-taldeak kudeatzen dituenak.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>Zerbitzariak erantzun du, baina ez bere dokumentazioak dioen bezala. Geroagoko proba batek gauza bera aurkitzen badu, jakinarazi Fracttalen laguntza teknikoari.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>Proba eten egin da</translation>
    </message>
    <message>
        <source>{modules}: {advice}</source>
        <translation>{modules}: {advice}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>About</source>
        <translation>Honi buruz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontua</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Enpresak</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizentziak</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Kontuak</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiboa</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Garbitu bilaketa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Helbide elektronikoa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiboa</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Kargatu kontuak</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Kontuak kargatzen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Ez dago “{query}” bilaketarekin bat datorren konturik</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Langile propioa</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Bilatu izena, helbide elektronikoa edo taldea</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Egoera</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Kontuak ez dira oraindik kargatu</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>Izenean, helbide elektronikoan, motan eta taldean bilatzen da.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>Zerbitzariak ez du konturik erakusten</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Hirugarrena</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mota</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Added</source>
        <translation>Gehituta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bertan behera utzita</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Aldatuta</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ezabatuta</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Amaituta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Saio-hasiera</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saio-amaiera</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>API konexioa</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Aplikazioen baimenak</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>API konexio motak</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>OAuth kontsumitzaileak</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>Kontsumitzaile %n berrikusi behar da</numerusform>
            <numerusform>%n kontsumitzaile berrikusi behar dira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>Kontsumitzaile %n baztertu zen azken proban</numerusform>
            <numerusform>%n kontsumitzaile baztertu ziren azken proban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>Kontsumitzaile %n arduradunik gabe dago</numerusform>
            <numerusform>%n kontsumitzaile arduradunik gabe daude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>Kontsumitzaile %n pertsonekin partekatutako baimen-talde batean dago</numerusform>
            <numerusform>%n kontsumitzaile pertsonekin partekatutako baimen-taldeetan daude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>Kontsumitzaile %n inoiz probatu gabe dago</numerusform>
            <numerusform>%n kontsumitzaile inoiz probatu gabe daude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>Txandaketa %n abian</numerusform>
            <numerusform>%n txandaketa abian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>Sekretu %n ez dago ordenagailu honetan gordeta</numerusform>
            <numerusform>%n sekretu ez daude ordenagailu honetan gordeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Bakoitza utzitako lekuan dago zain; jarraitu nahi duzunean.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>Gakoa edo sekretua baztertu egin da: horiek erabiltzen dituenak ezin du saioa hasi.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Oraindik ez dakigu gakoak eta sekretuak funtzionatzen duten.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Iritsi da horretarako aukeratu zenuen eguna.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Ez dago nori galdetu horietako bat aldatu edo ezabatu aurretik.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Ezin dira hemendik kopiatu, probatu edo entregatu.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Pertsona batentzat talde hori aldatzen duenak programa bat ere aldatzen du.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>OAuth kontsumitzaile guztiak</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Arreta behar duena</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Erakutsi</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Erakutsi: {what}</translation>
    </message>
</context>
<context>
    <name>AuthorizationModel</name>
    <message>
        <source>Application</source>
        <translation>Aplikazioa</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Baimen-data</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Helbide elektronikoa</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Azken erabilera</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Inoiz ez</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pertsona</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiatu helbide elektronikoa</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Baliogabetu…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Erakutsi kontsumitzailea</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Pertsona bat hemen agertzen da bere izenean diharduen programa batean saioa hasten duenean: “Baimen-kodea” baimen mota duen kontsumitzaile bat.</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Aplikazioen baimenak</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Garbitu bilaketa</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Baimenak kargatzen…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Ez dago “{query}” bilaketarekin bat datorren baimenik</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Inork ez dio baimenik eman aplikazio bati ere</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Konexiorik gabe, eta oraindik ez dago ezer gordeta</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Konexiorik gabe: baliogabetzeko zerbitzaria behar da.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Freskatu</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Baliogabetu</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Baliogabetu baimen bat</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Baliogabetu…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Bilatu baimenak</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Bilatu pertsona, helbide elektronikoa edo aplikazioa</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Gelditu freskatzea</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>{person} erabiltzaileak “{application}” aplikazioari emandako baimena kendu?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>Zerrenda ez da inoiz ordenagailu honetan kargatu. Zerbitzariarekin konektatzea lortzean agertuko da.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>Saioa hasi eta aplikazio bati beren izenean jarduten utzi dioten pertsonak, haiek berek egin dezaketenaren barruan. Fracttalen orriak erakusten du nork egin duen, zein aplikaziotarako eta noiz, eta baimena kentzeko aukera ematen du: aplikazioak pertsona horrentzat dituen tokenek berehala uzten diote balio izateari, eta aplikazioak berriro eskatu behar du baimena; beste pertsonenak ez dira aldatzen. Fracttalek ez du programa bati zerrenda hau ematen dion deirik argitaratzen; beraz, han bakarrik ikusten da.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>Pertsonan, helbide elektronikoan eta aplikazioan bilatzen da.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>“{application}” aplikazioak {person} ({email}) erabiltzailearen izenean jarduteko dituen tokenek berehala utziko diote balio izateari, eta pertsona honentzat egiten duena gelditu egingo da. Aplikazioak berriro eskatu beharko du baimena, eta {person} erabiltzaileak berriro eman ahal izango dio. Beste pertsona batzuek emandako baimenak ez dira aldatuko.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Pertsona honen izenean berriro jarduteko, aplikazioak baimena eskatu behar du.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>irakurria: {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>{email} kopiatu da</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>{person} erabiltzaileak “{application}” aplikazioari emandako baimena kendu da</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>Bertako sekretu %n ezin da irakurri: bere gakoa galdu da.</numerusform>
            <numerusform>Bertako %n sekretu ezin dira irakurri: beren gakoa galdu da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Enpresak: {names} eta beste %n.</numerusform>
            <numerusform>Enpresak: {names} eta beste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Enpresak: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Hondatuta: ezin da leheneratu.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Consumer Desken bertsio berriago batek egina.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Enpresarik ez.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Leheneratu…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Sekretuak: {secrets}. Zure oharrak dituzten kontsumitzaileak: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, babeskopia bat leheneratu aurretik</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, programa eguneratu aurretik</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Orduz geroztik ordeztu den sekretua hemen lehengoa da berriro, eta ez dabil.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Babeskopiak</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>Oraingo enpresak, sekretuak, oharrak, probak, amaitu gabeko formularioak, txandaketak eta berrikuspenak orduko horiekin ordezten dira.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Oraindik bat ere ez: lehena programa ixtean egiten da.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Zerbait aldatu den egun bakoitzean eta programa eguneratu aurretik bat egiten da: enpresak, zigilatutako sekretuak, oharrak, amaitu gabeko formularioak eta egunkaria. Azken 3ak gordetzen dira.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Leheneratu</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Leheneratu babeskopia bat</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Leheneratu babeskopia hau: {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>Babeskopia leheneratu da: {time}</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>Egunkaria gelditzen da, eta hau jasotzen du. Ezarpenak gelditzen dira.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>Kontsumitzaileen zerrendak zerbitzarietatik datoz berriro. Zerbitzariek dena gordetzen dute.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>Orain hemen dagoena alde batera uzten da lehenik. Zerrendan dago, eta hori ere lehenera daiteke.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Itzuli Consumer Deskera: saio-hasierak han jarraitzen du.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>Saio-hasiera ez da osatu</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Fitxa hau itxi dezakezu</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Fitxa hau itxi dezakezu. Consumer Deskek esaten du zer gertatu den eta zer egin.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Ezer ez: ez dago zure arreta behar duen kontsumitzailerik.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Garbitu orain</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>“{name}” kontsumitzailearen gakoa kopiatu da.</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Kontsumitzaile %n: izena eta gakoa kopiatu dira, sekreturik gabe.</numerusform>
            <numerusform>%n kontsumitzaileren izenak eta gakoak kopiatu dira, sekreturik gabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>“{name}” kontsumitzailearen sekretua kopiatu da; isilpeko marka errespetatzen duten arbel-historiek ez dute gordeko. {seconds} s barru garbituko da.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>“{name}” kontsumitzailearen sekretua kopiatu da. Ordenagailu honetako arbel-historia batek gorde dezake. {seconds} s barru garbituko da.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>“{name}” kontsumitzailearen sekretua kopiatu da. Ez dago ordenagailu honetan gordeta; beraz, arbelean egongo da zuk garbitu arte.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Arbela garbitu da.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Zabalak</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Trinkoak</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Beheranzkoa</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Eraman “{column}” amaierarantz</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Eraman “{column}” hasierarantz</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Berrezarri zutabeak</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Errenkadak</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenatu honen arabera</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Goranzkoa</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Konektatu beste enpresa bat</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Aldatu konexioa…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Kontsumitzaileak Fracttalen orrian bertan sortzen dira, eta hemen gordetzen dira</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Kontsumitzaileak hemendik kudeatzen dira</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mota</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Azken freskatzea</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ireki</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Orain irekita</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Gako propioa</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Probaren aurrerapena</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kendu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Aldatu izena…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Adibideko enpresa: asmatutako datuak ordenagailu honetan</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Zerbitzaria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probatu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>inoiz ez</translation>
    </message>
    <message>
        <source>none: this program has nothing to sign in with</source>
        <translation>bat ere ez: programa honek ez du saioa hasteko ezer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ordenagailu hau</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (nabigatzailearekin hasi duzu saioa)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Alderatu</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Alderatu balio bat</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>“{name}” kontsumitzailearen sekretua da?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Berbera da.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>Ez da berbera.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Itsatsi sekretu bat, edo idatzi beste aldeak ozen irakurtzen duen hatz-marka. Ordenagailu honetan alderatzen da, eta berehala ahazten da.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Sekretua edo hatz-marka</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>1024tik 65535era bitarteko zenbaki bat, hemen beste programarik erabiltzen ez duena.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Saioa hasteko helbidea</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Tokenetarako helbidea</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>APIaren helbidea</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>Nire kontuarekin, nabigatzailean</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Hemen ikusi nahi duzun izena.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Itzulera-helbidea</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Enpresa</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Orduan, kontsumitzaileak Fracttalen orrian bertan sortzen dira, urratsez urrats, eta hemen gordetzen dira. Geroago eman dezakezu gako bat, Kontua atalean.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiatu</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Kopiatu itzulera-helbidea</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Idatzi enpresaren izen bat.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Nola hasten du saioa han programa honek?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Kontsumitzaileak bat badu. Ordenagailu honen giltza-sortan gordetzen da.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Ordenagailu honen giltza-sortan gordetzen da, eta inon gehiago ez.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Utzi hutsik hemen dagoenari eusteko.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>Oraingoz, inola ere ez</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>Fracttalen orrian programa honetarako sortutako kontsumitzaile batena.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>Baimen-kodea baimen mota eta beheko itzulera-helbidea dituen kontsumitzaile batena.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Fracttalen hodeiaz bestelako helbidea</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Itsatsi enpresa honetako kontsumitzaile baten gakoa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Itsatsi gakoari dagokion sekretua.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ataka</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Erregistratu hau bera kontsumitzailean.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>Zerbitzariak ataka duen itzulera-helbide bat nahi du</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Idatzi 1024tik 65535era bitarteko ataka bat.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Programa honetarako sortutako kontsumitzaile baten gakoarekin eta sekretuarekin</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Nabigatzailerako helbidea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Aldatu enpresa baten konexioa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Konektatu</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Konektatu enpresa bat</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Konektatzen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiatu</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Kopiatu beheko helbidea ordenagailu honetako nabigatzaile batean.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Kopiatu nabigatzailerako helbidea</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Gorde enpresa</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Ezin izan da nabigatzailerik ireki</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Aurrerapena</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Gorde eta konektatu</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Han zer aurkitu den esaten du, eta ez du ezer gordetzen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Hasi saioa nabigatzailearekin</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Enpresaren zerbitzarian saioa hasten du, eta kontsumitzaileak hemendik kudea daitezkeen begiratzen du.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probatu</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probatzen…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>Nabigatzailea ireki da: eman han onespena, eta gero itzuli. Ireki ez bada, kopiatu bertan helbide hau. Saio-hasiera bere kabuz amaitzen da 5 minuturen buruan.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Kontsumitzaileak hemendik kudea daitezke.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>Haren zerbitzariak ez du kontsumitzaileak hemendik kudeatzen uzten: Fracttalen orrian bertan sortzen dira.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>Haren zerbitzariak dena gordetzen du.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Gako propiorik gabe, programa honek ez dio ezer eskatzen haren zerbitzariari. Kontsumitzaileak Fracttalen orrian bertan sortzen dira.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} konektatuta dago</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>{name} ordenagailu honetatik kendu da</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>Beste bat sortu zen ({time}), ez ordenagailu honetatik. Eskatu sekretu berria sortu zuenari, eta sartu hemen.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>API konexioa</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Zerbitzariari galdetzen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Ahaztu</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Ahaztu bikotea</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Bikotea ahaztu ordenagailu honetan?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttalek superadministratzaileei bakarrik erakusten die bikote hau, eta sekretu berriak bere orrian sortzen ditu. Han, sekretu berri batek berehala baliogabetzen du zaharra. Kopiatu handik gakoa eta sekretua hemen gordetzeko, ordenagailu honen giltza-sortarekin zigilatuta, eta probatzeko.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>Haren sekretua hemen ezabatzen da, eta inon gehiago ez: Fracttalen baliozkoa izaten jarraitzen du, eta erabiltzen duten programek funtzionatzen jarraitzen dute. Haren beste kopiarik ez badago, sekretu berri bat sortzea da irtenbide bakarra.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Sortu sekretu berri bat</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Sekretu berri bat sortu enpresa osorako?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Enpresaren izena</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Sekretu berria</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Konexiorik gabe, eta oraindik ez dago ezer gordeta</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Probatu Fracttalek onartzen duen ikusteko.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>Gakoa zerbitzariarekin konektatzea lortzean agertuko da.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>Zaharrak ez du gehiago balio. Entregatu berria bikotea erabiltzen duen programa bakoitzari.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>Sekretu zaharrak berehala utziko dio balio izateari: harekin sinatzen duten programa guztiak geldituko dira, berria jaso arte. Zaharra ezin da berreskuratu. Gakoa bera izango da.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>Bikoteak sekretu berri bat du</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>Bikotea gordeta dago</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>Bikoteak funtzionatzen du</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>Bikotearen sekretua jada ez dago ordenagailu honetan</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>Hemen gordeta zegoen sekretuak ez du gehiago balio</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>Zerbitzariak ez du bikote honekin irakurtzen uzten</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>Zerbitzariak aktibo baten eskaera sinatu bat onartu du. Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Bikote honek ez du baimen-talderik; beraz, arrazoia ez da hori: baliteke Fracttal planak API konexioak ez izatea, gehigarri bat baita. Galdetu Fracttali.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Jarraitzeko, idatzi enpresaren izena: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Itzulera-helbidea</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Aukeratu baimen mota</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Pertsona baten izenean diharduen programa baterako; pertsonak Fracttalen saioa hasi eta onespena ematen du.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Bere kabuz dabilen programa baterako, hala nola txosten bat edo gaueko datu-transferentzia bat.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Integratzaileak ematen du. Fracttalek letraz letra alderatzen du.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Baimen mota</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>Nola hasten duen saioa integratzailearen programak.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>Haren izena Fracttalen zerrendan. Hemen ez dakigu taldeek zer baimentzen duten; beraz, ezin dira alderatu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Zuk ezagutzeko modukoa: programa eta zertarako den.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Talde egokirik gabe, konexioak ez du behar duen modulurako sarbiderik.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Sarbidea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sortze-data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Baimen mota</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Azken proba</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Azken proba: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Azken erabilera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Ez dago hemen gordeta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Arduraduna</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Berrikuspen-data</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Sekretua, ezkutatuta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketak</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, beheranzko ordenan</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, goranzko ordenan</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Kopiatu gakoa eta sekretua, eta entregatu bereiz.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>OAuth kontsumitzaile berria</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Konexiorik gabe: gordetzeko eta ezabatzeko zerbitzaria behar da. Idazten duzuna ez da galduko.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Konexiorik gabe: gordetzeko zerbitzaria behar da. Idazten duzuna ez da galduko.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Erregistratu lehendik dagoen kontsumitzaile bat</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Hasi berriro</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>Lehen erantzuna bidean galdu da, baina zerrendan ageri da.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>Zerbitzariak ez du haren sekretua erakutsi.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Desegin aldaketak</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” sortu da</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>“{name}” gorde da</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Kopiatu gakoa</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ezkutatu sekretua</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Erakutsi sekretua</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Kontsumitzaile bat beste programa batek Fracttalen APIra sartzeko erabiltzen dituen gako bat eta sekretu bat da. Sortu bat programa bakoitzerako.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Garbitu bilaketa eta iragazkiak</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Garbitu iragazkiak</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Garbitu bilaketa</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttalek ez die programei uzten kontsumitzaileak zerrendatzen edo sortzen. Programa honek urratsez urrats gidatzen zaitu Fracttalen orrian bertan; gero, gakoa eta sekretua egiaztatu eta hemen gordetzen dira.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Kontsumitzaileak kargatzen…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>OAuth kontsumitzaile berria</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Ez dago “{query}” bilaketarekin bat datorren kontsumitzailerik</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Ez dago iragazkiak betetzen dituen kontsumitzailerik</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Iragazkiak betetzen dituztenen artean, ez dago “{query}” bilaketarekin bat datorren kontsumitzailerik</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Oraindik ez dago kontsumitzailerik hemen gordeta</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Oraindik ez dago kontsumitzailerik</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>OAuth kontsumitzaileak</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Konexiorik gabe, eta oraindik ez dago ezer gordeta</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Erregistratu lehendik dagoen kontsumitzaile bat</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Erregistratu lehendik dagoena…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Freskatu (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Bilatu kontsumitzaileak</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Bilatu izena, gakoa, taldea, arduraduna, etiketa, oharra</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Gelditu freskatzea</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>Zerrenda ez da inoiz ordenagailu honetan kargatu. Zerbitzariarekin konektatzea lortzean agertuko da.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>Izenean, deskribapenean, gakoan, taldean eta arduradunean bilatzen da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiatu xehetasunak</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Hemen gordeta: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Zerbait gaizki joan da</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>Programak akats bat egin du, eta aurrera jarraitzen du. Gordetakotik ez da ezer galdu. Pantailan zerbait gaizki ikusten bada, itxi programa eta ireki berriro.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Zer gertatu den</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>Gertatutakoa behean idatzita dago, sekreturik gabe. Ordenagailu honetan geratzen da, eta ez zaio inori bidaltzen; kopiatu, jakinarazi nahi baduzu.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Kopiatu gakoa</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Sortze-data</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Kredentzialak</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ezkutatu sekretua</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Noiztik dago hemen gordeta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Ez dago ordenagailu honetan gordeta</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Erakutsi sekretua</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Ezabatu kontsumitzaile hau…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Sekretu berria sortzen…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Sekretu berria…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Konektatu enpresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Konexiorik gabe</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Irakurri datuak</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>Irakurtzeak dei bat gastatzen du ehun errenkadako, enpresako programa guztiek partekatzen dituzten minutuko 200etatik. Gero, orduan behin egiten da, Hasiera irekita dagoen bitartean.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Enpresaren lana irakurtzen</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Datuak Fracttalen APItik irakurtzen dira, kontsumitzaile baten gakoarekin eta sekretuarekin. Konektatu enpresa berriro, lan-aginduak ikus ditzakeen talde bateko kontsumitzaile batenekin.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Oraindik ez dira datuak irakurri</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Aldi honetako datuak ez dira inoiz irakurri: oraindik ez dago ezer erakusteko.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Aldi hau ez da oraindik irakurri</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Programa honek ez du gako propiorik hemen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>Azken irakurketak egun gutxiago hartzen ditu.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Bitartean, beste gauza batzuk egin ditzakezu.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Taula gisa</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Egunak ordenagailu honen egutegikoak dira. Ez dago dokumentatuta Fracttalek aginduaren zein data alderatzen duen eskatutako aldiarekin: programa honek aldia eta aurreko 31 egunak eskatzen ditu, eta berriro iragazten du sortze-egunaren arabera.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Datua</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Dei %n gastatu da, enpresak minutuko dituen 200etatik.</numerusform>
            <numerusform>%n dei gastatu dira, enpresak minutuko dituen 200etatik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantentze-lanak</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Mantentze-lanen datuak</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Ez dago lan-agindurik edo lan-eskaerarik aldi honetan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kopurua</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Konexiorik gabe: datuak {time} datakoak dira</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Konexiorik gabe: ezin da zerbitzariarekin konektatu.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Zatia</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Irakurri datuak</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Azken irakurketa: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Gorde CSV gisa…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ehunekoa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>{figure}: {how}</source>
        <translation>{figure}: {how}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Egutegia</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Aukeratu egun bat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Hurrengo hilabetea</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Aurreko hilabetea</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Adibidez, {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Ezabatu</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Ezabatu kontsumitzailea</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ezabatu?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Haren gakoa erabiltzen duten programa guztiek berehala utziko diote funtzionatzeari, eta haien tokenek ez dute gehiago balioko. Gakoa ezin da berreskuratu.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Azken erabilera: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Kontsumitzailearen izena</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Jarraitzeko, idatzi kontsumitzailearen izena: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>Kontsumitzaile %n aldatu da beste nonbait</numerusform>
            <numerusform>%n kontsumitzaile aldatu dira beste nonbait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>eta beste %n</numerusform>
            <numerusform>eta beste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>“{before}” orain “{name}” deitzen da</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>“{name}” kontsumitzaileak beste itzulera-helbide bat du</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>“{name}” kontsumitzaileak beste deskribapen bat du</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>“{name}” kontsumitzaileak beste gako bat du</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” jada ez dago</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>“{name}” berria da</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>“{name}” {before} taldetik {after} taldera pasatu da</translation>
    </message>
</context>
<context>
    <name>ElsewhereNotice</name>
    <message>
        <source>Show</source>
        <translation>Erakutsi</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Close other windows of Consumer Desk first. To go on, type: {word}</source>
        <translation>Itxi aurretik Consumer Desken beste leihoak. Jarraitzeko, idatzi: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Enpresak, zerrendak, oharrak, amaitu gabeko formularioak, egunkaria eta horien babeskopiak.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Enpresen zerbitzarietako kontsumitzaileak: han ezabatu arte funtzionatzen dute.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>Zure diskoaren babeskopietan dauden kopiak: gakorik gabe, haien sekretuak galduta daude.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Ezabatu eta itxi</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Ezabatu dena</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Programa honek ordenagailu honetan duen guztia ezabatu?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>Kopiatu, esportatu edo beste batzuei emandako gakoak, sekretuak eta fitxategiak.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>Giltza-sortako gakoa: gordetako sekreturik ezingo da berriro irakurri.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>Ezarpenak, erregistro-fitxategia eta adibideko enpresaren datuak.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>Hemendik iritsi ezin dena</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Kentzen dena</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Idatzi beharreko hitza</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>ezabatu</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Beste programa batek irekita ditu, edo babestuta daude. Itxi Consumer Desken beste leihoak, eta gero ezabatu zuk zeuk fitxategi hauek:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Fitxategi batzuk ezin izan dira kendu</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Arduradunik gabe</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Etiketarik gabe</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>Lan-agindu %n aldi honetarako zen</numerusform>
            <numerusform>%n lan-agindu aldi honetarako ziren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bertan behera utzita</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Itxita</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Betetze-maila</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Berandu amaituak</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Garaiz amaituak</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Garaiz amaituak ÷ aldirako zirenak, bertan behera utzitakoak kenduta. Agindu bat bere zereginen azken mantentze-datarako da; garaiz, egun horren amaierara arte da. Ez dira kontuan hartzen aldia baino 31 egun baino gehiago lehenago sortutako aginduak. Fracttalen formula ez da publikoa: haren datua bestelakoa izan daiteke.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Beste egoera batean</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Prozesuan</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Berrikuspenean</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Egin gabe</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Amaitu gabeak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ireki</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Egiteke dauden zereginak</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Aldian sortutako eskaerak, orain duten egoeran. Abian: prozesuan, berrikuspenean edo zain. Egin gabe: bertan behera utzita, baztertuta edo kenduta.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programatuak</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programatuak eta planifikatu gabeak</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ebatzita</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Datuak irakurri zirenean zain zeuden zereginak, aldia edozein dela ere. Atzeratuta: Fracttalek 0 baino handiagoa den atzerapen bat ematen du.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>Lan-agindu berberak. Planifikatu gabea: haren zeregin guztiek NO_SCHEDULE_TASK abiarazlea dute; integratzaileek ikusi dute, baina Fracttalek ez du dokumentatzen.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Zerrenda honek ez du kokalekua adierazten: kokaleku guztiak zenbatzen dira.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Abian</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Planifikatu gabeak</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Atzeratuta</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Atzerapenik gabe</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Lan-aginduak</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Aldian sortutako lan-aginduak, orain duten egoeran; bakoitza behin zenbatzen da, dituen zereginak dituela. Zereginak egoera desberdinetan badaude, gutxien aurreratutakoa hartzen da kontuan.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Lan-eskaerak</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>aldian sortuta</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programatuta</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>atzeratuta</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>%&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>FiguresExport</name>
    <message>
        <source>Figure</source>
        <translation>Datua</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Noiztik</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Nola kalkulatzen den</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Kokalekua</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kopurua</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Zatia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Azken irakurketa</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Gorde datuak</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gordeta: {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Ehunekoa (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taula (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Noiz arte</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Garbitu iragazkiak</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Iragazkiak</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Kendu iragazkia: {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Kendu iragazki hau</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n aukeratuta</numerusform>
            <numerusform>{filter}: %n aukeratuta</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Clear the filters</source>
        <translation>Garbitu iragazkiak</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>Token bat lortu da, baina APIaren helbidean soilik</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Token bat lortu da; zerbitzariak eskaeraren gorputzean onartzen du gakoa</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Token bat lortu da; zerbitzariak eskaeraren goiburuan onartzen du gakoa</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Kontsumitzaileak hemendik kudea daitezke</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Ez dago kontsumitzaileak kudeatzeko deirik: Fracttalen orrian bertan sortzen dira, eta hemen gordetzen dira</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Saiorik hasi gabe; beraz, ezin izan da ezer gehiago eskatu</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>Ordenagailu honetako adibideko zerbitzariak erantzuten du</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>{host} zerbitzariarekin konektatzea lortu da, eta Fracttalen APIak bezala erantzuten du</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: irakur daiteke</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: ez da baimentzen, baimen-taldeagatik edo planagatik</translation>
    </message>
    <message>
        <source>{module}: {problem}</source>
        <translation>{module}: {problem}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Connect my company</source>
        <translation>Konektatu nire enpresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Sortu, gorde eta aurkitu beste programek Fracttalen APIra sartzeko erabiltzen dituzten OAuth kontsumitzaileak. Nola hasi nahi duzu?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Asmatutako datuak ordenagailu honetan. Ez da konturik behar, eta ezin da ezer hondatu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Hizkuntza</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Ez da ezer inora bidaltzen zuk aukeratu arte. Tresna independentea da, ez Fracttalek egina.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Zure informatika-sailak prestatuta</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probatu adibideko enpresa batekin</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Ongi etorri Consumer Deskera</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Bere zerbitzariaren helbidearekin eta programa honetarako berariazko gako batekin.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Ekintza</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Aukeratu beste iragazki batzuk edo beste bilaketa bat, edo kargatu sarrera zaharragoak.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Fracttalen erregistroa</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Kargatu sarrera zaharragoak</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Kargatu erregistroa</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Erregistroa kargatzen…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulua</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ez dago bat datorren sarrerarik</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Bilatu kargatutakoan</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>{shown} erakusten; {read} begiratuta (guztira {total})</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>Erregistroa ez da oraindik kargatu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ordua</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nor</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Itxura</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemaren arabera</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Abiaraztean</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Iluna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Hizkuntza</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Hizkuntza eta itxura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Argia</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Sistemak ematen duen tamainaren ehunekoa.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>Programa honena; Fracttalek berea du.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Lehenengo irekitzen den orria</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Testuaren tamaina</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Baimen-kodea</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Bezeroaren kredentzialak</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>Hau ere irekitzen du: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>Eta talde zabalago %n</numerusform>
            <numerusform>Eta %n talde zabalago</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Aukeratu</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Aukeratu taldea: {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Alderatu aukeratu aurretik</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Behar du: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Falta da: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Talde batek ere ez ditu denak ematen. Hurbilenak:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Talde batek ere ez du hauetako bat ere ematen.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>Ez du beste ezer irekitzen.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Markatu programak behar dituen moduluak: azpian ageri dira horiek ematen dituzten talde mugatuenak.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>Programak egin behar duena</translation>
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
            <numerusform>Kontsumitzaile %n</numerusform>
            <numerusform>%n kontsumitzaile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>Pertsona %n</numerusform>
            <numerusform>%n pertsona</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>{number} taldea</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bat ere ez</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Ireki Fracttal nabigatzailean</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pertsonak</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Pertsonek eta programek partekatzen dute talde hau: pertsonei emandako baimena programei ere ematen zaie, eta baimen bat kentzeak programa bat geldi dezake. Sortu Fracttalen programek bakarrik erabiliko duten talde bat, behar dituzten baimenekin soilik, eta esleitu kontsumitzaileei.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Erakutsi OAuth kontsumitzaileak</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Kontuak ez dira oraindik kargatu</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Hemen ez dakigu talde honek zer baimentzen duen: zerbitzariak ez ditu bere baimen-taldeak erakusten. Fracttalen, hemen dago: Erabiltzaile-kontuak, Baimenak.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>eta beste %n</numerusform>
            <numerusform>eta beste %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Aukeratu talde bat</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Aukeratu beste talde bat</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>{number} taldea</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Kendu taldea: {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>Pertsonek eta kontsumitzaileek partekatutako talde %n</numerusform>
            <numerusform>Pertsonek eta kontsumitzaileek partekatutako %n talde</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Kontsumitzaileak</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>{number} taldea</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Ez dago pertsonek eta kontsumitzaileek partekatutako talderik.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Oraindik ez da baimen-talderik ezagutzen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pertsonak</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Baimen-taldeak</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(utzi hutsik)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Ekarri hona haren gakoa eta sekretua</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Baina orain Fracttalek haren gakoa eta sekretua baztertzen ditu.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Itzulera-helbidea</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Aldatu Fracttalen orrian</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Kopiatu haren gakoa eta sekretua; bakoitzak badu horretarako ikono bat.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Kopiatu gakoa eta sekretu berria.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Sortu Fracttalen orrian</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Ezabatu Fracttalen orrian</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Ezabatu han, eta berretsi.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Haren gakoa erabiltzen duten programa guztiek berehala utziko diote funtzionatzeari. Gero, haren gakoa eta sekretua probatzen dira: baztertuak izan behar dute.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Bete formularioa balio hauekin:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttalek ezagutzen ditu gakoa eta sekretua. Pertsona batek saioa has dezakeen norbaitek hasten duenean bakarrik ikusiko da.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttalek ez die programei uzten kontsumitzaileak sortzen. Urrats hauek Fracttalen orrian bertan egiten dira; gero, gakoa eta sekretua hona ekartzen dira.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttalek oraindik onartzen ditu haren gakoa eta sekretua: ez da han ezabatu, edo beste bat ezabatu da.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Baimen mota</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Sortu sekretu berri bat Fracttalen orrian</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Sortu sekretu berri bat, Fracttalek aukera ematen badu. Bestela, sortu bigarren kontsumitzaile bat balio berberekin, eta ezabatu zaharra programa batek ere erabiltzen ez duenean.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Hemen gordetako datuak bakarrik aldatzen dira; Fracttalek duena da balio duena.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Ezin izan da probatu haren gakoa eta sekretua baztertzen diren.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Han aldatuta dago</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Han ezabatuta dago: egiaztatu</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Oraindik ez da egiaztatu “{name}” jada ez dagoela</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>Haren gakoa eta sekretua baztertzen dira, behar bezala.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>Gakoak eta sekretuak funtzionatzen dute.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Bilatu kontsumitzaile hau zerrendan:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Ireki Fracttalen orria nabigatzailean, eta hasi saioa.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Ireki, aldatu balio hauek, eta sakatu Gorde:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Ireki goian eskuineko menua, aukeratu Ezarpenak, gero API konexioak ezkerreko panelean, eta azkenik OAuth kontsumitzaileak fitxa.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Itsatsi biak hemen behean.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Sakatu Gorde. Orduan, gakoa eta sekretua Kredentzialak atalean agertzen dira: kopiatu biak.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Sakatu behean eskuineko + botoi biribila.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Sekretu zaharra erabiltzen duten programak berehala geldi daitezke: izan berria eskura bakoitzerako.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>Sekretu zaharra baztertzen da, behar bezala.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>Sekretu zaharrak oraindik funtzionatzen du: ezabatu edo ordeztu Fracttalen.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Fracttalek onartzen dituenean gordetzen dira.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Bata bestearen lekuan zegoen, eta zuzendu egin da.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Egiaztatu eta gorde</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Oraindik ezin izan da egiaztatu sekretu zaharrak funtzionatzeari utzi dion.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>“{name}” kontsumitzaileak badu bere sekretu berria</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” jada ez dago</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” gordeta dago</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>“{name}” kontsumitzaileak oraindik funtzionatzen du</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>“{name}” hemen ere aldatu da</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Itzuli formulariora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttalek ez ditu onartzen, ez ordena batean ez bestean: bietako bat okerra edo osatugabea da, edo ordeztu egin dute. Kopiatu biak berriro.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Konexiorik gabe: egiaztatzeko zerbitzaria behar da. Hemen dagoena ez da galduko.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Egiaztatzen…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Kopiatuta: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopiatu: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Ireki Fracttalen orria</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>{number}. urratsa: {words}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>200 requests a minute for the whole company, all programs together.</source>
        <translation>Minutuko 200 eskaera enpresa osorako, programa guztiak batera hartuta.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Fracttalek ezagutzen ez duen iragazkia ez da aintzat hartzen, eta dena iristen da. Egiaztatu zer iritsi den.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Kalterik gabeko lehen dei bat</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Ona dirudien erantzun baten barruko ezezko bat. Begiratu beti success, eta gero message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Token batek expires_in eremuak adierazitako segundoak irauten du. Gorde eta erabili berriro: ez eskatu berri bat eskaera bakoitzean.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Fracttalen APIrako sarbidea: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIaren helbidea</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Fracttalerako sarbidea. Ez sartu fitxategi hau bertsio-kontrolean.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Helbideak eta portaera Fracttalek dokumentatutakoak eta beste integratzaile batzuek jakinarazitakoak dira. Fracttalek alda ditzake.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Baimendu JavaScript fitxategi honetarako: horrek irekitzen du sekretua.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Haren baimen-taldearen arabera. Enpresaren Fracttal planak gutxiago baimendu dezake.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Galdetu orri hau eman dizunari kontsumitzaile honek zein modulutarako sarbidea izan dezakeen.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Gehienez 100 erregistro erantzun bakoitzean. Eskatu hurrengoak start (zenbat saltatu) eta limit erabiliz.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Baimena emateko helbidea</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Baimen-kodea (authorization_code): pertsona batek onespena ematen du nabigatzailean, eta programak pertsona horren izenean dihardu.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Itzulera-helbidea</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Bezeroaren kredentzialak (client_credentials): programak bere kabuz hasten du saioa.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Enpresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Alderatu telefonoz: bi aldeek bera ikusten badute, sekretu bera dute.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Kontsumitzailea</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiatuta.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>Erantzunetako datak eta orduak UTC ordukoak dira.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>Bi aldeek sekretu bera dute?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Hatz-marka</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttalek ez dio zure programari deitzen. Galdetu noizean behin zer aldatu den.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttalek ez du gehiago ematen erantzun batean</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttalek deia baztertu du:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>{company} enpresarena, Fracttalen APIrako.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Fracttalen token bat lortzen du, eta erregistro batzuk irakurtzen ditu. Ez du ezer aldatzen.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Baimen mota</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ezkutatu berriro</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Edozein nabigatzailek pasaesaldi batekin irekitzen duen fitxategi batean iristen da. Fitxategia eta pasaesaldia bereiz iristen zaizkizu, adibidez posta elektronikoz eta telefonoz.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Letraz letra alderatzen da, amaierako barra bat barne.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Fitxategi honetatik bereiz iritsi zaizu.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>Haren baimen-taldeak oraindik ez du ezer baimentzen: dei guztiak baztertuko dira.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Gorde pasahitz-kudeatzaile batean. Ez bidali posta elektronikoz edo txat bidez, eta ez idatzi programa baten barruan. Beste norbaitek ikusi duela uste baduzu, eskatu berri bat.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Gakoa (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Gakoa eta sekretua</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>Gakoa eta sekretua sarreratik pasatzen dira: beste programek komando baten argumentuak ikus ditzakete.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Mugak</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux eta macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Iraungitako token bat dirudi, baina ez da: baimen-taldeak edo enpresaren planak ez du deia baimentzen. Ez berritu tokena, eta ez saiatu berriro; galdetu orri hau eman dizunari.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Consumer Desk programa independentearekin sortua ({date}). Fracttal bere jabearena da.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Consumer Desk programa independentearekin sortua. Fracttal bere jabearena da.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulua</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Webhookik ez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ireki</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Ireki helbide hau nabigatzaile batean, eman onespena, eta itsatsi nabigatzaileak orduan erakusten duen helbide osoa:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Irekitzen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pasaesaldia</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Ireki, mesedez, egun honetarako: {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: inportatu fitxategia, eta idatzi sekretua secret aldagaiaren uneko balioan (current value); balio hori zure ordenagailuan geratzen da. Gero, bidali eskaerak goitik behera.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: kontsulta huts berria, Editore aurreratua, itsatsi fitxategia. Sekretua eskatzen duen funtzio bihurtzen da. Power BIk txostenaren fitxategian gordetzen du sartzen duzuna: ez eman fitxategi hori inori.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Gorde sekretua pasahitz-kudeatzaile batean, eta gero ezabatu fitxategi hau.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python httpx-ekin: pip install httpx, gero python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Erabiltzeko prest dauden eskaerak</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Baimenak</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Tokenetarako bigarren helbidea</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Sekretua (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Sekretua (ez da erakusten idazten duzun bitartean):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Honelako fitxategi bat irakurtzen duten programetarako ezarpenak. Azken lerroa sekretuaren zain dago.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Erakutsi idazten dudana</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Helbide hori ez da galdera honen erantzuna. Hasi berriro.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>Nabigatzaileak ez du kopiatzen uzten. Hautatu eta kopiatu zuk zeuk.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>Zure ordenagailuaren erlojua ez dago orduan. Sinadura zaharrenari (Hawk) bakarrik eragiten dio.</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Enpresak minutuko dituen 200 eskaerak agortu dira. Saiatu berriro minutu bat barru.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Orri honekin datozen fitxategiek dauden bezala funtzionatzen dute. Sekretua eskatzen dute, edo FRACTTAL_SECRET ingurune-aldagaitik irakurtzen dute; haietako batek ere ez du barruan.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>Erregistroa badago lehendik. Ez da denbora-muga bat gainditu: ez bidali berriro.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>Sekretua ez dago fitxategi honetan: ezarri FRACTTAL_SECRET ingurune-aldagaia, edo idatzi eskatzen zaizunean.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>Sekretua ez dago fitxategi honetan: funtzioak eskatzen du.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>“{consumer}” kontsumitzailearen sekretua</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Bi modu daude token bat lortzeko, eta enpresaren araberakoa da bietako zeinek funtzionatzen duen: gakoa eta sekretua goiburuan (HTTP Basic), edo formularioaren client_id eta client_secret eremu gisa. Erabiltzeko prest dauden eskaerek biak probatzen dituzte, tokenetarako helbide bakoitzean.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Ez dago tokenik: begiratu gakoa, sekretua eta helbideak.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Nabigatzaile honek ezin du fitxategia ireki. Gorde zure ordenagailuan, eta ireki Chrome, Edge, Firefox edo Safariren bertsio eguneratu batekin.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Kontsumitzaile honek ezin du dei hau egin: haren baimen-taldeak edo enpresaren planak ez du baimentzen.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Fitxategi hau zure ordenagailuan bertan irekitzen da. Ez da ezer inora bidaltzen.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Fitxategi hau egun honetarako ireki behar zen: {date}. Eskatu berri bat enpresari: {company}. (Data gogorarazteko baino ez da: pasaesaldiak babesten du sekretua.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Hau gakoaren eta sekretuaren hatz-marka da. Sekretuaren fitxategiak ere bat erakusten du: alderatu biak, edo irakurri zurea ozen telefonoz. Inork ezin du hortik sekretua lortu.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Pasaesaldi honek ez du fitxategia irekitzen. Begiratu hitz bakoitza, maiuskulak eta zuriuneak.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Zuk zeuk kalkulatzeko, idatzi hau Python duen terminal batean, eta gero sekretua:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Tokenetarako helbidea</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Eskaera gehiegi; besteek 429 erabiltzen dute horretarako. Itxaron ratelimit-reset edo Request-Call-Limit-Reset goiburuak adierazten dituen segundoak.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Iragazki ezezagunak</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Zertarako sarbidea duen</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>Fracttalen harritzen duena</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Behar duzuna</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Honekin, programa bat “{consumer}” gisa sartzen da Fracttalen. Sekretua ez dago orri honetan: bereiz iristen zaizu.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Idatzi sekretua berdin zeinuaren ondoren:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>Zip fitxategi bakar batean</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Aukeratu karpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Aukeratu…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Programa honenaz bestelakoa izan daiteke.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Integratzailearen hizkuntza</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Irakurtzeko orria (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman bilduma</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BIk ezin dio pertsona bati onespena nabigatzailean ematen utzi, berariazko konektore bat gabe.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Python programa</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Power BIrako kontsulta</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>curl-erako eskaerak</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Non gorde</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Ezarpen-fitxategia (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>Orri bera PDFn</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Zer sartzen den</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Programa idazten duenarentzat: jakin behar duena, eta dauden bezala funtzionatzen duten eskaerak.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregatu</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Entregatu “{name}”</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gordetzen…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Alderatu balio bat…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Integratzaileak behar duen guztia, bere hizkuntzan, eta sekretua fitxategi bereizi batean.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Hatz-marka</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregatu</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregatu…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Irakurri ozen telefonoz: bera ikusten duenak gako eta sekretu berberak ditu.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Erakutsi hatz-marka</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>Sekretua ez dago ordenagailu honetan gordeta</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Kalkulatzen…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>“{name}” entregatzeko prest dago</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Kopiatuta. {seconds} s barru garbituko da arbela.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Kopiatu pasaesaldia</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Integratzailearentzat, sekreturik gabe: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Behin bakarrik erakusten da, eta ez da inon gordetzen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ireki karpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pasaesaldia</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Entregatzeko prest</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Bidali fitxategia, eta eman pasaesaldia bereiz: fitxategia posta elektronikoz, pasaesaldia telefonoz.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>Sekretuaren fitxategia: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desblokeatu</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Laguntza</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teklak</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lasterbidea</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Gaiak</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Zer egiten duen</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, edozein kalkulu-orritarako (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Xehetasunak</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Esportatu kontsumitzaile honen historia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportatu…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Ordenagailu honetan oraindik ez da haren berririk.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Emaitza</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Erakutsi beste %n</numerusform>
            <numerusform>Erakutsi beste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>Historia esportatu da</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Beste norbaitek egunkaria aldatu du</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ordua</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Zer gertatu den</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>{time} unetik aurrera hemen dagoena ez da fidagarria. Transakzioen erregistroak gehiago dio.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Azken freskatzea</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>OAuth kontsumitzaile berria</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>OAuth kontsumitzaileak</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Erakutsi OAuth kontsumitzaileak</translation>
    </message>
    <message>
        <source>never</source>
        <translation>inoiz ez</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>API Connection</source>
        <translation>API konexioa</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Sarbidea probatu da</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Baimena baliogabetu da</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Babeskopia leheneratuta</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Beste nonbait aldatua</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Enpresa konektatu da</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Enpresa kendu da</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Enpresaren izena aldatu da</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Kontsumitzailea aldatu da</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Kontsumitzailea sortu da</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Kontsumitzailea ezabatu da</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Beste nonbait sortua</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Beste nonbait ezabatua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eginda</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Beste nonbait taldez aldatua</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregatu da</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dagoen bezala utzi</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Gakoa eta sekretua egiaztatu dira</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Gordetako sekretuen gakoa aldatuta</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Zerrenda esportatu da</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Lana behar du</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Ez dakigu: erantzuna galdu da</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Zerbitzariak baztertua</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Beste nonbait berrizendatua</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Berrikusia</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Adibideko enpresa berrezarri da</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Sekretua kopiatu da</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Sekretua ordeztu da</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Sekretua erakutsi da</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Saioa nabigatzailearekin hasi da</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Kentzeko</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Urteko berrikuspena amaituta</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Beste nonbait egindako aldaketa guztiak</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, edozein kalkulu-orritarako (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Aukeratu beste ekintza bat edo beste aldi bat.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Enpresa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Xehetasunak</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Dena</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Exceleko lan-liburua (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esportatu egunkaria</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportatu…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>Sarrera honetatik aurrera ez dator bat aurreko guztiarekin: {time}. Sarrerak aldatu edo kendu dituzte, edo fitxategia hondatu egin da. Sarrera horren aurrekoa fidagarria da oraindik.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Egunkaria</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Ordenagailu honen egunkaria</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ez dago bat datorren sarrerarik</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Hemen ez da oraindik ezer egin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Emaitza</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Egunkaria beste norbaitek aldatu du</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Egunkaria esportatu da</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ordua</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Zeri</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Zer egin den</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Hemen sortzen, aldatzen, kopiatzen, erakusten edo ezabatzen duzuna idazten da, inoiz ez sekretu bat.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Atzera</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sortze-data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskribapena</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integratzailea</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Lana behar du: norbaitek zerbait egin behar du</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dagoen bezala utzi</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Gakoa eta sekretua</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Azken erabilera</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Berrikuspenetik irteten da; edozein unetan jarrai daiteke</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hurrengoa</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Hurrengo berrikuspena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Oharra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ireki</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Arduraduna</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Egun hau ezin da irakurri. Idatzi adibidean bezala, edo aukeratu.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>Kentzeko: inork ez du behar</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Zer egin harekin?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Zer egin dezakeen</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Idatzi zer egin behar den.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ez da ezagutzen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ezer ez</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>Jada ezin da sekretu %n irakurri</numerusform>
            <numerusform>Jada ezin dira %n sekretu irakurri</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Blokeatuta</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Fitxategi honetan zigilatuta: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Sekretuak ordenagailu honetan gordetzen dira, zigilatuta. Giltza-sortarik gabe inork ezin ditu irakurri.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Orain hemen erabil daitezkeen sekretuak: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>Giltza-sortako gakoa ordeztu egin da. Haientzat sekretu berri bat behar da.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>Gakoa ez dago programa honen memorian. Desblokeatzean berriro eskatzen zaio giltza-sortari.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Giltza-sortari galdetzen…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Giltza-sortak funtzionatzen du</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>Haien gakoa hemen dago gordeta: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desblokeatu…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Non gordetzen diren sekretuak</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windowseko Kredentzialen kudeatzailea</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>macOSeko giltza-sorta</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>sistemaren pasahitz-biltegia (Secret Service edo KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Aldatu gakoa</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Gordetako sekretuen gakoa aldatu?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Aldatu gakoa…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>Besteek programa honen fitxategiei egindako kopiak gako zaharrarekin irekitzen dira oraindik.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Hemen gordetako sekretu bakoitza gako berri batekin zigilatzen da, babeskopietan ere bai.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Hondatutzat alde batera utzitako fitxategiak kentzen dira: ezin dira berriro zigilatu.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Giltza-sortako gako batek irekitzen ditu hemen gordetako sekretu guztiak. Aldatu beste norbaitek ordenagailu honetara edo bere giltza-sortara sarbidea izan badezake. Kontsumitzaileen gakoak eta sekretuak dauden bezala gelditzen dira.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>Gakoa giltza-sorta dabilenean alda daiteke.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>Gakoa aldatzen…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>Gakoa aldatu da: sekretu %n zigilatu da berriro</numerusform>
            <numerusform>Gakoa aldatu da: %n sekretu zigilatu dira berriro</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>Gako zaharra ezin izan da oraindik giltza-sortatik kendu. Hurrengo abioan egingo da.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>Gako zaharrak ez du gero ezer irekitzen ordenagailu honetan.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Desblokeatu lehenik: gakoa ez dago programa honen memorian.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>Jada ezin da sekretu %n irakurri</numerusform>
            <numerusform>Jada ezin dira %n sekretu irakurri</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Erakutsi zein</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>Beren gakoa ez dago ordenagailu honen giltza-sortan: berrezarri egin da, edo datuen karpeta beste ordenagailu batetik kopiatu da. Zerbitzariek oraindik erakusten dutena berriro eskuratzen da; Segurtasuna atalak gainerakoa eta zer egin zerrendatzen du.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desblokeatu…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Ezabatu kontsumitzailea berehala</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Egin orain</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Erabiltzen duen programa bakoitza betiko geldituko da. Aukeratu hau inork behar ez badu.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Erabiltzen duen programa bakoitza geldituko da sekretu berria jaso arte. Gakoa ez da aldatzen.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Filtratu egin da</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Sortu sekretu berri bat berehala</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Kontsumitzailearen izena</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Jarraitzeko, idatzi kontsumitzailearen izena: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>Beste norbaitek ikusi du “{name}” kontsumitzailearen sekretua?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Zer gehiago egin</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Horretarako Fracttal-en orrian zehar gidatuko zaitugu.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Bikote hau duen edonork dena egin dezake enpresan, eta sekretu berri batek berehala gelditzen ditu bikotea erabiltzen duten programa guztiak. Hobe da programa bakoitzerako kontsumitzaile bat: bere baimen-taldea du, eta bereiz proba, ordez eta ezaba daiteke.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Sistema zaharra: gako bat eta sekretu bat enpresa osorako</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>OAuth kontsumitzaile berria</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Programa honen zatiak</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizentziaren testua</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Zati hau lizentziaren testurik gabe dator.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Programa hau software librea da, eta beste batzuen lanean oinarritzen da, lizentzia hauen arabera.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>Kontsumitzaile %n esportatu da, sekreturik gabe</numerusform>
            <numerusform>%n kontsumitzaile esportatu dira, sekreturik gabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>Kontsumitzaile %n bidali da inprimagailura, sekreturik gabe</numerusform>
            <numerusform>%n kontsumitzaile bidali dira inprimagailura, sekreturik gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, edozein kalkulu-orritarako (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Exceleko lan-liburua (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Esportatu zerrenda sekreturik gabe</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Inprimatu zerrenda sekreturik gabe</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Inprimatzen…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Fitxategia idazten…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>{time} datakoa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Freskatu</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Gelditu freskatzea</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>minutu %n</numerusform>
            <numerusform>%n minutu</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>Erabili gabe igarotako denbora honen ondoren ere blokeatzen da</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blokeoa</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blokeatu orain</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Ordenagailua blokeatzean, eseki edo beste erabiltzaile batera aldatzean blokeatzen da, sistemak jakinarazten badu. Orduan gakoa eta sekretuak programa honen memoriatik ateratzen dira, arbela garbitzen da eta zerrenda irakur daiteke oraindik. Inongo giltza-sortak gorde ezin izan duen sekretua memorian geratzen da, bestela galdu egingo litzatekeelako.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Blokeatuta</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Oraindik blokeatuta</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>Zerrenda irakur daiteke. Ezer kopiatzeko, erakusteko edo aldatzeko, desblokeatu lehenik.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>Ordenagailu honen giltza-sortak pasahitza eska dezake.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desblokeatu</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desblokeatzen…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Aukeratu Desblokeatu berriro saiatzeko.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Ekintza</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Ekintza guztiak</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Modulu guztiak</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Zati guztiak</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Garbitu iragazkiak</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulua</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Moduluaren zatia</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>Sekretu %n eskuratu da berriro</numerusform>
            <numerusform>%n sekretu eskuratu dira berriro</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Zerrendan ez dagoen kontsumitzailea</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Eta beste %n.</numerusform>
            <numerusform>Eta beste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Zerbitzariei galdetzen…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Eskuratu berriro zerbitzarietatik</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Ezin izan da sekreturik berriro eskuratu</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Jada irakurri ezin diren sekretuak</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>Programa honen beraren kontsumitzailea: konektatu berriro enpresa bere gako eta sekretuarekin, Kontua atalean. Beste sekretuak berriro eskuratzen dira orduan, zerbitzariak erakusten dituen tokian.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>Gako-pare zaharra: sartu berriro, edo sortu sekretu berri bat, API konexioak, API konexioa atalean.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Zerbitzariek ez dituzte erakusten, edo ezin zaie orain galdetu.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>Beren gakoa ez dago ordenagailu honen giltza-sortan: giltza-sorta berrezarri da, edo datuen karpeta beste ordenagailu batetik kopiatu da. Gako zaharra itzultzen bada, berriro irakurri ahal izango dira.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>Nabigatzailearekin hasitako saioa: hasi berriro saioa, Kontua atalean.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>sartu berriro gakoa eta sekretua norbaitek baditu, edo ordeztu sekretua, kontsumitzailearen panelean.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>ez dago ezer egiteko; bakarrik, jada ezin da probatu hilda dagoen.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>ireki enpresa eta freskatu. Ez bada berriro erakusten, sortu sekretu berri bat bere panelean.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, sekretu zaharra: {todo}</translation>
    </message>
    <message>
        <source>{name}: {todo}</source>
        <translation>{name}: {todo}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Laguntza</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Nola egiten diren gauzak hemen, eta zergatik.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Ezin izan da nabigatzailerik ireki</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Ireki helbide hau zure nabigatzailean: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>Lehen erantzuna bidean galdu da, baina zerrendan ageri da.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>Adibideko enpresa hasierako egoerara itzuli da</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” sortu da</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>“{name}” ezabatu da</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>Kontsumitzaile %n ezin da hemendik probatu: sekretua falta da, edo pertsona batek saioa hasi behar du.</numerusform>
            <numerusform>%n kontsumitzaile ezin dira hemendik probatu: sekretua falta da, edo pertsona batek saioa hasi behar du.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>Kontsumitzaile %n ezin izan da probatu</numerusform>
            <numerusform>%n kontsumitzaile ezin izan dira probatu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>Kontsumitzaile %n probatu da</numerusform>
            <numerusform>%n kontsumitzaile probatu dira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n inoiz probatu gabe</numerusform>
            <numerusform>%n inoiz probatu gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, edozein kalkulu-orritarako (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Exceleko lan-liburua (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Esportatu nork duen zertarako sarbidea</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportatu…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Enpresari dei gutxi geratzen zaizkio minutu honetan: segundo %n barru jarraituko da.</numerusform>
            <numerusform>Enpresari dei gutxi geratzen zaizkio minutu honetan: %n segundo barru jarraituko da.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Ez dago bat datorren kontsumitzailerik</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Kontsumitzaile batek ere ez du {module} modulurako sarbiderik izan</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Oraindik ez dago kontsumitzailerik</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Hauetako bat ere ezin da hemen probatu: sekretua ordenagailu honetan eta bere kabuz dabilen programa baterako kontsumitzaile bat behar dira.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Konexiorik gabe: probatzeko zerbitzaria behar da. Hemen dagoena lehenago aurkitu zen.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Batzuk daudenean, hemen ikusiko da haietako zeinek duen zein modulutarako sarbidea.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Proba batek aurkitutakoak bakarrik balio du. Aukeratu edozein modulu inoiz probatu ez direnak ikusteko.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Proben aurrerapena</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Bilatu izena edo taldea</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} erakusten (guztira {total})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Probatu hautatutakoak</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Probatu erakutsitakoak</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Probatuta: {done} / {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>Probak minutu %n inguru irauten du, enpresako programek minutuko 200 dei partekatzen dituztelako.</numerusform>
            <numerusform>Probak %n minutu inguru irauten du, enpresako programek minutuko 200 dei partekatzen dituztelako.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>Matrizea esportatu da</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Probak gelditu dira</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Saiatu letra gutxiagorekin edo edozein modulurekin.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>Aurkitutakoa ez da galdu.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Zein kontsumitzailek duen zein modulutarako sarbidea</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Nork duen edozein modulutarako sarbidea</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Nork duen zertarako sarbidea</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Nork duen zein modulutarako sarbidea</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Nork du {module} modulurako sarbidea?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Itxi mezu hau</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiatu xehetasunak</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Gako batek gehienez 1024 karaktere ditu. Kopiatu berriro.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Sekretu batek gehienez 1024 karaktere ditu. Kopiatu berriro.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Sareko saio-hasierako orri batek edo helbide oker batek horrela erantzun ohi du. Begiratu eguneraketen helbidea.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Sareko saio-hasierako orri batek edo helbide oker batek horrela erantzun ohi du. Begiratu enpresaren helbideak.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>{megabytes} MB ondoren erantzuna baztertu da. Begiratu eguneraketen helbidea.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Helbide batek honelako itxura du: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Beste kontsumitzaile batek badu izen hau. Aukeratu beste bat.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Ordenagailu honetako beste programa batek erabiltzen du {port} ataka</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Baliteke helbide honetan beste webgune bat egotea, edo helbideari zati bat faltatzea. Alderatu enpresaren helbideak Fracttalek eman dizkizunekin.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Eskatu zure informatika-sailari helbide hau baimentzeko edo zuri sarbidea emateko.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Begiratu fitxategiaren karpeta badagoen eta bertan idatz dezakezun, edo aukeratu beste bat: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Begiratu inprimagailua piztuta dagoen, edo aukeratu beste inprimagailu edo fitxategi bat, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Begiratu sareko konexioa eta zerbitzariaren helbidea ondo idatzita dagoen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Begiratu sareko konexioa, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Begiratu karpeta honen baimenak, eta saiatu berriro: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Aukeratu talde bat: haren araberakoa da APIak baimentzen duena.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Aukeratu nola hasten duen saioa integratzaileak.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Itxi han, edo aukeratu beste izen bat, eta saiatu berriro: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Itxi programa eta ireki berriro: irekitzean, ahal dena berreskuratzen du.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk irekita dago jada, baina ez du erantzuten</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Kontsumitzaileak Fracttalen orrian bertan sortzen dira, eta hemen gordetzen dira. Aukera gehiago izateko, eman enpresari programa honetarako gako propio bat, Kontua atalean.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Kopiatu xehetasunak laguntza teknikorako.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Sortu eta aldatu kontsumitzaileak Fracttalen orrian bertan.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>Edo erabiltzen den gakoaren baimen-taldeak ez du hau barne hartzen, edo zure Fracttal planak ez du: zerbitzariak ez du esaten bietako zein den. Begiratu lehenik taldea; gero, galdetu Fracttali.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Idatzi integratzaileak saioa hasi ondoren itzultzeko eman dizun helbidea.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Idatzi taldearen izena: haren araberakoa da APIak baimentzen duena.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Gainerako guztiak funtzionatzen du. Jakinarazi zure informatika-sailari fitxategi honen arazoa: {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Gainerako guztiak funtzionatzen du. Jakinarazi zure informatika-sailari fitxategi honetako {line}. lerroa ez dela TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttalek 200 onartzen ditu minutuko enpresa osorako, programa guztiak batera hartuta. Saiatu berriro {seconds} s barru.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Idatzi kontsumitzailearen izen bat.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Jarraitu bere leihoan. Blokeatuta badago, amaitu programa eta abiarazi berriro.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instalatu Consumer Desken bertsio berriena. Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>{status} kodearekin erantzun du. Begiratu eguneraketen helbidea, edo saiatu berriro geroago.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>{status} kodearekin erantzun du. Saiatu berriro minutu batzuk barru; arazoak badirau, jakinarazi Fracttali.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Ezin izan da inprimatu</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Jada ez dago zerbitzarian</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>“{name}” kontsumitzailearena da. Kopiatu erregistratu nahi duzun kontsumitzailearen gakoa.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>Ez dakigu sekretu berri bat sortu den</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>Ez dakigu “{name}” sortu den</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Honelakoa izaten da: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Baliteke fitxa zaharrago batetik etortzea, edo zure enpresakoa ez den orri batetik. Ez da ezer gorde. Itxi saio-hasierako beste fitxak, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Baliteke bidean aldatu izana; horregatik ez da haren ezer erakusten. Ez instalatu hango ezer, eta jakinarazi zure informatika-sailari.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Baliteke denbora gehiegi behar izana, edo aurretik erabilita egotea. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Haren erantzuna: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Eguneraketa bat nondik datorren frogatzen duen gakorik gabe sortu zen. Lortu bertsio berriak hau lortu zenuen lekuan.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Ez zaio jarraitu. Eskatu berria eguneraketen helbidea eman zizunari.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Baliteke programa honen beste kopia bat haren datuak erabiltzen aritzea, edo datuak ezin idatzi izatea. Itxi beste kopia, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Baliteke haren leihoa itxi izana, edo gakoa edo itzulera-helbidea kontsumitzailean erregistratutakoa ez izatea. Ez da ezer gorde; saiatu berriro.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>“{name}” kontsumitzailearen gakoa eta sekretua ez dira onartzen</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>Gakoak ez dira inoiz enpresarena berarena ez den helbide batera bidaltzen; beraz, ez da ezer bidali hara. Begiratu enpresaren helbideak.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>Gakoak konexio zifratu batetik soilik bidaltzen dira: helbideak honela hasi behar du: https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Luzatu, edo utzi programari sei hitzeko bat sortzen.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Ez da sekretu berririk sortu</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Ez da sekretu berririk sortu “{name}” kontsumitzailearentzat</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Gordeta zegoen ezer ez da galdu. Egin lekua diskoan, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Gordeta zegoen ezer ez da galdu. Saiatu berriro; berriz gertatzen bada, kopiatu xehetasunak laguntza teknikorako.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>Ez da ezer aldatu. Hautatu beste babeskopia bat: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>Ez da ezer aldatu. Instalatu Consumer Desken bertsio berriena: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>Ez da ezer aldatu. Begiratu orain non dagoen, eta jarraitu hortik.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Ez da ezer gorde. Programa honi sartzen uzteko, hasi saioa berriro, eta onartu han.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Ez da ezer sortu, eta bikote zaharra zegoen bezala dago. Eguneratu zerrenda: beste kontsumitzaile batek izen hori badu jada, utzi txandaketa eta hasi berriro; “{old}” kontsumitzailearen baimen-taldea desagertu bada, aukeratu lehenik beste bat han.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Bietako bat okerra edo osatugabea da, bestearen lekuan dago edo ordeztu egin dute. Kopiatu biak berriro.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Itsatsi Fracttalek erakusten duen gakoa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Itsatsi gakoari dagokion sekretua.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Freskatu zerrenda. Zerbitzariak ez badu berriro erakusten, sekretu berri bat behar da.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Sekretuak memorian bakarrik gordetzen dira, programa hau itxi arte. Baliteke sistemaren galdera bat zain egotea leiho baten atzean.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Sekretuak memorian bakarrik gordetzen dira, programa hau itxi arte. Eman baimena Consumer Deski sistemak eskatzean, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Sekretuak memorian bakarrik gordetzen dira, programa hau itxi arte. Eskatu zure informatika-sailari sistemaren pasahitz-biltegia aktibatzeko.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Sekretuak memorian bakarrik gordetzen dira, programa hau itxi arte. Desblokeatu giltza-sorta, ordenagailu honetan gordetzeko.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Sekretuak blokeatuta daude</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Hasi saioa ireki den orrian. Gero, kopiatu helbide osoa nabigatzailearen helbide-barratik; zuzena da orria bera erakutsi ezin bada ere.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Horregatik ez da eguneraketarik bilatzen. Jakinarazi zure informatika-sailari fitxategi honen arazoa: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Horregatik ez da eguneraketarik bilatzen. Jakinarazi zure informatika-sailari fitxategi honetako {line}. lerroa ez dela TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Horregatik ez da eguneraketarik bilatzen. Jakinarazi zure informatika-sailari “{name}” ezin dela erabili fitxategi honetan: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Eremu batzuk zuzendu behar dira</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Norbaitek ezabatu du dagoeneko. Frogatzea baino ez da geratzen.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Norbaitek ezabatu du. Bikote zaharra zegoen bezala dago: sortu beste biki bat, edo utzi bertan behera.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Baliteke norbaitek ezabatu izana. Freskatu zerrenda.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Baliteke norbaitek bertsio berri bat ezkutatu nahi izatea. Saiatu berriro geroago; arazoak badirau, jakinarazi zure informatika-sailari.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Baliteke ordenagailu honen eta Fracttalen arteko zerbaitek aldatu izana. Begiratu enpresaren helbideak eta sarea, eta galdetu zure informatika-sailari bikotea erabiltzen jarraitu aurretik.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Zerbaitek huts egin du programa honetan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Geldituta</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Helbideak honela hasi behar du: https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>{host} zerbitzariaren erantzuna ez dago bikote honen sekretuarekin sinatuta</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>Erantzuna baztertu da. Begiratu enpresaren helbideak.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>Erantzuna bidean galdu da</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>{person} erabiltzailearen baimena ez da kendu</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>Nabigatzailea ezingo litzateke programa honetara itzuli. Itxi beste programa, edo aukeratu beste ataka bat eta erregistratu itzulera-helbidea harekin.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>Nabigatzailea ez da itzuli 5 minutuan</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>Nabigatzailearen erantzuna ez dagokio saio-hasiera honi</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>Baliteke aldaketa egin izana edo ez. Freskatu zerrenda jakiteko, berriro saiatu aurretik.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>Ezin dira ordenagailu honetarako prestatutako enpresak irakurri</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>Ez dira ordenagailu honetarako prestatutako enpresak gehitu</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>Konexioa erantzuna iritsi aurretik eten da; beraz, ez dakigu sekretu berri bat sortu den. Zerbitzaria eskuragarri dagoenean, aukeratu Egiaztatu orain: gakoa eta sekretua onartzen ez badira, sortu beste behin sekretu berri bat.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>Konexioa eten egin da erantzuna iritsi aurretik. Itzultzen denean, probatu bikotea: baztertzen bada, sekretu zaharrak ez du gehiago balio, eta beste behin sortu behar da sekretu berri bat.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>Konexioa eten egin da erantzuna iritsi aurretik. Zure formularioa ez da galdu. Konexioa itzultzean, zerrendak erakutsiko du sortuta dagoen; berriro gordez gero, ez da bigarren bat sortuko.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>Konexioa eten egin da, eta kontsumitzaile hori ez dago zerrendan. Gorde berriro.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>Konexioa eten egin da, eta zerrendak oraindik erakusten du “{application}” aplikazioaren baimena. Baliogabetu berriro.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>Konexioa eten egin da, eta sekretu zaharra probatu da: oraindik balio du. Saiatu berriro.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>Konexioa eten egin da, eta zerbitzariak sekretu zaharra du oraindik. Saiatu berriro.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>{host} zerbitzariarekiko konexioa eten da</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>{host} zerbitzariarekiko konexioa ez da segurua</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Ezin da datuen karpetan idatzi</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Ordenagailu honetako datuak hondatuta daude</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Ordenagailu honetako datuak bertsio berriago batekoak dira</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Diskoa beteta dago</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>“{where}” eremua ez dator adostutako moduan. Kopiatu xehetasunak Fracttalen laguntza teknikorako.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Ezin izan da fitxategia idatzi</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>Fitxategia beste programa batean irekita dago</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>Baliteke gakoa ezabatu edo haren sekretua ordeztu izana. Begiratu enpresaren gakoa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>Giltza-sortak ez du erantzuten</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Giltza-sorta blokeatuta dago</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Giltza-sortak sarbidea ukatu du</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>{host} zerbitzariaren bertsioen zerrenda ez dago gako egokiarekin sinatuta</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>Izenak erakutsi ezin diren karaktereak ditu. Idatzi berriro.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>Sarea edo zerbitzaria motel dabil. Saiatu berriro minutu batzuk barru.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>Sareko proxyak {host} zerbitzariarekiko konexioa ukatu du</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>Sekretu zaharrak ez du gehiago balio, eta berria ez da iritsi</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>“{name}” kontsumitzailearen sekretu zaharrak ez du gehiago balio, eta berria ez da iritsi</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>Baliteke “{name}” kontsumitzailearen sekretu zaharrak gehiago ez balio izatea</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>Txandaketak ez du aurrera egiten, eta bikote zaharra zegoen bezala dago. Ireki bikia eta sortu sekretu berri bat harentzat, edo desegin urrats hau.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>“{name}” kontsumitzailearen txandaketa ez dago gehiago urrats honetan</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Ezin dira irakurri informatika-sailak eguneraketetarako jarritako arauak</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Ezin dira erabili informatika-sailak eguneraketetarako jarritako arauak</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>Ezin da adibideko enpresa abiarazi</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>Programa honek saioa hasteko erabiltzen duen gakoaren sekretua ezin da ordenagailu honetan irakurri. Desblokeatu giltza-sorta, edo konektatu enpresa berriro bere gakoarekin eta sekretuarekin.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>Zerbitzariak ezin izan du zure saioa hasi</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>Zerbitzariak ez du onartu nabigatzaileak ekarri duena</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>Zerbitzariak ez ditu gako eta sekretu hauek onartzen</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>Zerbitzariak ez du balio hau onartzen. Aldatu, eta gorde berriro.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>Zerbitzariak ez du hau baimentzen</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>Zerbitzariak ez du gehiago berritzen: baliogabetu egin da, edo denbora gehiegi eman du erabili gabe. Hasi saioa berriro nabigatzailearekin, Kontua atalean.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>Zerbitzariak gure saioa amaitu du</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Zerbitzariak arazo bat du</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>Zerbitzariak ezagutzen ditu gakoa eta sekretua, baina norbaitek saioa hasi ondoren bakarrik ematen ditu tokenak: baimen mota baimen-kodea da. Aukeratu hori, edo erabili bere kabuz dabilen programa baterako kontsumitzaile bat.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>Zerbitzariak sekretu berri bat sortu du, baina gorde aurretik galdu da; beraz, inork ez du ezagutzen. Sortu beste behin sekretu berri bat: bikotea erabiltzen duten programak geldirik egongo dira hura jaso arte.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>Zerbitzariak sekretu berri bat sortu du, baina gorde aurretik galdu da; beraz, inork ez du ezagutzen. Sortu beste behin sekretu berri bat: kontsumitzaile hau erabiltzen duten programak geldirik egongo dira hura jaso arte.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Baliteke zerbitzaria martxan ez egotea, edo helbidea okerra izatea. Saiatu berriro minutu batzuk barru.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Zerbitzariak eskaera baztertu du</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>Zerbitzariak baztertu egiten ditu ordu zuzena ez duten eskaerak. Jarri erlojua orduan, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Zerbitzariak eragiketa baztertu du</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>Zerbitzariak ez du “{name}” bikia onartu</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>Saio-hasiera ukatu egin da nabigatzailean</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>“{name}” bikia ez dago gehiago</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>Sail horrek berak jartzen ditu bertsio berriak ordenagailu honetan.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Helbide hau ez da segurua</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Babeskopia hau ezin da leheneratu: hondatuta dago edo jada ez dago</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Babeskopia hau bertsio berriago batek egin zuen</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>Enpresa honen gako propioa ezin da orain erabili</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Ordenagailu hau ez da zerbitzariaren ziurtagiriaz fidatzen; beraz, ez da ezer bidali. Begiratu helbidea; zuzena bada, galdetu zure informatika-sailari.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Ordenagailu honek ez du erabil daitekeen giltza-sortarik</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Ordenagailu honen erlojua ez dago orduan</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Kopia honek ezin du eguneraketarik bilatu</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Talde hau jada ez dago. Aukeratu beste bat.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Gako batek ere ez dituen karaktereak ditu. Kopiatu berriro.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Sekretu batek ere ez dituen karaktereak ditu. Kopiatu berriro.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Hau ez da sekretu berri bat: gakoa da, edo lehendik gordeta dagoena. Kopiatu berriro.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Hau ez da helbide bat</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Helbide hau ezin da erabili; honela hasi behar du: https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Hau ez da eguneraketak bilatzeko helbide bat</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Nabigatzailea ez da helbide honetara itzuli</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Gako hau pertsona batek saioa hasteko kontsumitzaile batena da</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Gako hau badago zerrendan</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Pasaesaldi hau asma liteke</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Programa honek ez du enpresa honetan saioa hasteko ezer</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Programa honek berak “{name}” erabiltzen du saioa hasteko</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Sekretu hau ez dago ordenagailu honetan gordeta</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Zerbitzari honek ez du kontsumitzaileen kudeaketa eskaintzen</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Eskaera gehiegi minutu honetan</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Desblokeatu lehenik, eta saiatu berriro. Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>Eguneraketak konexio zifratu baten bidez soilik bilatzen dira</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Erabili gehienez 120 karaktere taldearen izenerako.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Erabili gehienez 120 karaktere izenerako.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Erabili gehienez 500 karaktere deskribapenerako.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Bakoitzaren azpian adierazten da zer egin.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>{host} zerbitzariak bidalitakoa ez da bertsioen zerrenda bat</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Hura gabe enpresa ezin izango litzateke gehiago irakurri. Lehenik eman enpresari beste gako eta sekretu bat Kontua atalean, eta gero itzuli.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>Zure informatika-sailak eguneraketen bilaketa desaktibatu du</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>Nabigatzailearekin hasitako saioa amaitu da</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} zerbitzariak Fracttalen APIa ez den zerbaitekin erantzun du</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} zerbitzariak erantzuten du, baina ez da Fracttalen APIa</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>Ezin da {host} zerbitzariarekin konektatu</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} zerbitzariak ez du erantzuten</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} zerbitzariak ulertu ezin den erantzun bat eman du</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} zerbitzariak ez du bertsioen zerrendarik helbide honetan</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} zerbitzariak beste helbide batera bidaltzen gaitu</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} zerbitzariak beste helbide batera bidaltzen gaitu eguneraketetarako</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} zerbitzariak bertsioen zerrenda batek izan dezakeena baino gehiago bidali du</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} zerbitzariak {megabytes} MB baino gehiago bidali ditu</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} zerbitzariak azken aldian baino bertsioen zerrenda zaharragoa erakusten du</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} zerbitzariak denbora gehiegi behar izan du erantzuteko</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>Ez da {host} zerbitzaria aurkitu</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>“{name}” ez dago gehiago</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>{entry}. enpresaren “{name}” falta da, bi aldiz dago edo ezin da erabili. Jakinarazi zure informatika-sailari: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>“{name}” ordenagailu honetan edonork irakur dezakeen fitxategi batean dago, eta han ezin da sekreturik egon. Eskatu zure informatika-sailari kentzeko eta sekretu hori ordezteko: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>“{name}” ez da sortu</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>Kontsumitzaile %n: ikus dezake, bere taldearen bidez</numerusform>
            <numerusform>%n kontsumitzaile: ikus dezakete, beren taldeen bidez</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Ikus dezaketen kontsumitzaileak</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Dei dokumentatuak</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttalek moduluaren zenbakia eta deiak dokumentatzen ditu. Dei hauek modulu honetakoak direla haien gaitik ondorioztatzen da.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Ziurtasun-maila</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Bat ere ez: Fracttalek ez du modulu honetarako deirik dokumentatzen.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Hemen ez dakigu: zerbitzariak ez du esaten bere taldeek zer baimentzen duten.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>API konexioak gehigarria zure Fracttal planean.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Lan-aginduak sortzeko, ADVANCED APIs gehigarria ere bai.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Sortzeko: “{right}” {module} moduluan, kontsumitzailearen baimen-taldean.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Irakurtzeko: “{right}” {module} moduluan, kontsumitzailearen baimen-taldean.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Dei batek behar duena</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>eta beste %n</numerusform>
            <numerusform>eta beste %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Gehitu</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aktiboak</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automatizatzailea</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Negozio-adimena</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurazioa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ezabatu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editatu</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Giza baliabideak</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Material-eskaerak</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>{number} modulua</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorizazioa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Txostenak</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Zereginak eta lan-aginduak</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Lantaldeak</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Hirugarrenak</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ikusi</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disko birtuala</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Biltegiak</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Lan-eskaerak</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Deiak</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Kontsumitzaileak</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Fracttalen moduluak</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulua</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Moduluak eta deiak</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bat ere ez</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zenbakia</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Nork duen zertarako sarbidea</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>duela minutu %n</numerusform>
            <numerusform>duela %n minutu</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>oraintxe</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Hemen bakarrik: haren zerbitzarian ez da ezer aldatzen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Aldatu izena</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Aldatu enpresaren izena</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>Berehala: sekretu zaharrak balioa galtzen du, hark lortutako token guztiak hiltzen dira, eta erabiltzen duen programa bakoitza gelditzen da berria jaso arte. Gakoa berdina da. Sekretu zaharra ezin da berreskuratu.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Gordeta dago, baina ezin izan da oraindik probatu: aukeratu Egiaztatu orain geroago.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Gordeta dago, baina zerbitzariak ez du onartzen: agian norbaitek beste bat sortu du geroztik.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Azken erabilera: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Probatu da eta badabil. Kopiatu, eta entregatu kontsumitzaile hau erabiltzen duen programa bakoitzari.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Sortu sekretu berri bat</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Sekretu berri bat sortu “{name}” kontsumitzailearentzat?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Kontsumitzailearen izena</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Sekretu berria</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>Lehen erantzuna bidean galdu da, baina zerrendan zegoen.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Programa honek ere hura erabiltzen du saioa hasteko, eta sekretu berria hartuko du.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Etenik gabe ordezteko, utzi hau eta aukeratu txandaketa.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Jarraitzeko, idatzi kontsumitzailearen izena: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>“{name}” kontsumitzaileak sekretu berria du</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Konexiorik gabe</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Konexiorik gabe: zerrenda {time} datakoa da</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Bilatzen eta kopiatzen jarrai dezakezu; aldaketak egiteko zerbitzaria behar da.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Datuak irakurtzean jakingo da zein talde partekatzen diren pertsonekin.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>Ez dakigu zein talde partekatzen diren pertsonekin: kontuak ezin dira irakurri.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Gehiago</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Gehiago: itxura, laguntza, honi buruz, irten</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Kopiatu gakoa</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Sartu sekretua…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Ahaztu…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ezkutatu sekretua</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Baztertu egin zen ({time}).</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Funtzionatu zuen ({time}).</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Sekretu berria…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Ez dago ordenagailu honetan gordeta</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Oraindik ez da ordenagailu honetatik probatu.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Konexiorik gabe: probatzeko eta sekretu berri baterako zerbitzaria behar da.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ordeztu…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Sekretuaren sortze-data</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Erakutsi sekretua</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Gelditu proba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probatu</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>Enpresaren gakoa eta sekretua</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>Sekretua ezin da ordenagailu honetan irakurri. Sartu berriro probatzeko edo kopiatzeko.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>Zerbitzariak sortzen denean bakarrik erakusten du sekretu bat. Hemen probatzeko edo kopiatzeko, sartu duzuna, edo sortu berri bat.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Biak batera itsats daitezke, lerroka edo errenkada batean, edozein ordenatan.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ezkutatu sekretua</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Erakutsi sekretua</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Fracttalek API konexioa fitxan erakusten duen bezala.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Ordenagailu honen giltza-sortan gordetzen da, eta inon gehiago ez.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Gorde bikotea ordenagailu honetan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Gakoa</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Itsatsi hemen.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretua</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Zuriune bat edo ezkutuko karaktere bat du. Itsatsi berriro.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>Edozein gako edo sekretu baino luzeagoa da. Itsatsi berriro.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Hau gakoa da berriro. Itsatsi hari dagokion sekretua.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Itxi panela</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Gorde (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gordetzen…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>egun %n</numerusform>
            <numerusform>%n egun</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Sekretuaren fitxategi bat, gainerakotik bereizita</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Fitxategiko gogorarazpen bat. Ez du sekretua babesten; pasaesaldiak babesten du.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Edozein nabigatzailek irekitzen du pasaesaldiarekin, eta beste ezerk ez. Ez du ezer inora bidaltzen.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Sortu sei hitzeko pasaesaldi bat</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Oraindik ez da nahikoa sendoa: gehitu hitz bat edo bi.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Berriro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pasaesaldia</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Nahikoa sendoa.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>Sekretua ez dago ordenagailu honetan gordeta; beraz, ezin da fitxategirik sortu harekin.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>Ez dator bat lehenengoarekin.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Irekitzeko epea</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Laburregia: gutxienez {number} karaktere.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Idatzi nire pasaesaldia</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Ahula: asmatuko lukete. Erabili elkarrekin zerikusirik ez duten hainbat hitz.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Nabigatzailea itzuli den helbidea</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Hasi saioa ireki den orrian, eta eman onespena. Orduan, nabigatzailea integratzailearen helbidera doa, eta baliteke han errore bat agertzea: kopiatu berehala helbide osoa helbide-barratik, denbora gutxirako eta behin bakarrik balio duelako.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Probatu horrekin</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Edozein data</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Bi daten artean…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Noiztik</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Azken 30 egunak</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Azken 7 egunak</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Azken 90 egunak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Aldia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Gaur</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Noiz arte</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Kokaleku guztiak</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Zuk aukeratutako egunak</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Noiztik</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Azken 12 hilabeteak</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Azken 30 egunak</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Kokalekua</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Aldia</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Hilabete hau</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Noiz arte</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Orria: {number} / {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sekreturik gabe</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Zerbitzariari galdetzen…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Orria: {done} / {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Irakurritako orriak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Segundo %n itxaroten: minutu honetako azken deiak enpresaren beste programetarako uzten dira.</numerusform>
            <numerusform>%n segundo itxaroten: minutu honetako azken deiak enpresaren beste programetarako uzten dira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Garapena</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ingurunea</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integratzailea</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Ordenagailu honetan gordeta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Oharrak</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Ordenagailu honetan bakarrik: Fracttalek ez ditu ikusten. Idatzi ahala gordetzen dira, konexiorik gabe ere bai.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Arduraduna</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produkzioa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotazioak</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Berrikuspen-data</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketak</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probak</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Egun hau ezin da irakurri. Idatzi adibidean bezala, edo aukeratu.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiketa</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Enpresak: {companies}. Sekretuak: {secrets}. Zerrendak zerbitzaritik datoz berriro.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Ordenagailu honetako datuak hondatuta zeuden, eta leheneratu egin dira</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Hemen ezabatzen dena:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>Zure informatika-sailak prestatu zuen, eta sail horrek haren sarrera aldatzen badu bakarrik itzuliko da.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>Haren zerbitzariak dena gordetzen du: kontsumitzaileek funtzionatzen jarraitzen dute, programa honenak ere bai. Ezabatu azken hori Fracttalen gehiago behar ez denean.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kendu</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Kendu enpresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>“{name}” ordenagailu honetatik kendu?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Adibideko enpresaren asmatutako datuak datuen karpetan geratzen dira: hor egongo dira berriro enpresa irekitzen duzunean.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>haren helbideak, haren gako eta sekretu bikote zaharragoa, eta programa honek han dituen gakoa, sekretua eta saioa</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>ordenagailu honek bakarrik ezagutzen dituen arduradunak, oharrak, probak eta amaitu gabeko formularioak</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>zerrenda (kontsumitzaile %n), gordetako sekretuarekin</numerusform>
            <numerusform>zerrenda (%n kontsumitzaile), gordetako sekretuekin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Azken egiaztapena: {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Ordenagailu honetan ahazten du, sekretua barne. Ez zaio Fracttali galdetzen.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Ez da ezabatu: zerrendara itzultzen da</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Haren sekretua ez dago ordenagailu honetan gordeta.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Konexiorik gabe: egiaztatzeko zerbitzaria behar da.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>“{name}” kontsumitzailearen sekretu zaharra</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Itzuli</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Kendu hemendik</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Noiztik: {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Egiaztatu orain</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>RetiredStrip</name>
    <message>
        <source>No longer in use</source>
        <translation>Jada erabiltzen ez direnak</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>{date} egunean hasia: {total} kontsumitzailetatik {decided} ikusi dira.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Jarraitu berrikuspena</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Urtean behin, begiratu kontsumitzaile bakoitza: oraindik behar al da, eta inork erantzuten al du hartaz? Amaieran txosten bat dago, sekreturik gabe.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Hasi berrikuspena</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>Azkena {date} egunean amaitu zen.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>Azkena {date} egunean amaitu zen: berriro egiteko garaia da.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Urteko berrikuspena</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Kontsumitzaile bakoitza begiratzen da: zertarako den eta zer egin harekin.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Kontsumitzaile guztiak ikusi dira</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Begiratu kontsumitzaile bakoitza urtean behin</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Begiratu berriro</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Berrikusten duenaren izena</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>Fracttal-en ez da ezer aldatu: lana behar duena edo kendu beharrekoa egiteke geratzen da.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF dokumentua (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Berrikuspenaren aurrerapena</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Gorde taula gisa (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Gorde txostena (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Gorde txostena sekreturik gabe</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Hasi beste berrikuspen bat</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Hasi berrikuspena</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taula (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Txostena gorde da</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Idatzi berrikusten duenaren izena: txostenean agertzen da.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Urteko berrikuspena</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Kontsumitzaileak bata bestearen atzetik agertzen dira, bakoitzak zer egin dezakeen, nork erantzuten duen hartaz eta azkenekoz noiz erabili zen, eta zer egin erabakitzen da. Edozein unetan irten eta gero jarrai daiteke. Amaieran sekreturik gabeko txosten bat dago, PDF edo taula gisa.</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{total}(e)tik {decided} ikusita</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Company</source>
        <translation>Enpresa</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Kontsumitzaileak</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sortze-data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Erabakita</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Erabakia</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Gakoa eta sekretua</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Azken erabilera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Izena</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Hurrengo berrikuspena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Oharra</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Arduraduna</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Baimen-taldea</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Berrikuslea</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>OAuth kontsumitzaileen urteko berrikuspena</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Talde honek ez du ezer baimentzen: APIak eskaera guztiak baztertuko ditu.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>APIak talde honekin baimentzen duena</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>APIak talde honekin baimentzen duena (irakurtzeko soilik)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Filtrazioaren ondoren: “{name}”</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Galdetu non ikusi den (posta, txata, pantaila, fitxategia), eta handik kenarazi.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ezabatu</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Ezabatu orain</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Ezabatu “{name}” programarik haren bikotea erabiltzen ez duenean. Ordura arte urrats guztiak desegin daitezke.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Programa guztiek dute bikiaren gakoa eta sekretua.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Utzi bertan behera</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Entregatu bikiaren gakoa eta sekretua zaharrak erabiltzen dituzten guztiei. Egunak behar izan ditzake: bitartean bi bikoteek balio dute.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Utzi txandaketa bertan behera</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>“{name}” kontsumitzailearen txandaketa bertan behera utzi?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregatu</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Daturen bat irakurri ahal izan bada, jakinarazi datuen babesaren arduradunari.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Oraindik ezin izan da probatu onartzen ez den ala ez: probatu geroago.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Ez du zaharrak duen sarbide hau: {modules}. Begiratu haren baimen-taldea entregatu aurretik.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Entregatuta dago</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Zaharrak baino sarbide gehiago du: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Haren sarbidea probatzen da: token bat, eta gero modulu bakoitzaren irakurketa bat, zaharraren sarbidearen ondoan.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>Haren gakoa eta sekretua baztertu egin dira geroztik. Desegin urrats hau, eta probatu berriro.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>Haren gakoak eta sekretuak balio dute, baina ez du sarbiderik modulu batera ere.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>Haren gakoak eta sekretuak balio dute.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>Haren gakoak eta sekretuak balio dute. Zaharraren sarbide bera du: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>Haren gakoak eta sekretuak balio dute. Sarbidea du hauetara: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Haren tokenak harekin batera hil dira.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Begiratu Fracttal-en Transakzioen erregistroan zer aldatu den geroztik, eta nork aldatu duen.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Sortu orain sekretu berri bat</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Sortu Fracttal-en orrian…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Sortu bikia</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Kontsumitzailearen izena</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Sekretu berria</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Hurrengoa: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Aurretik lortutako tokenik ezin da gehiago bizirik egon.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Oraingoan ez da argitu: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>“{name}” kontsumitzailearentzat ez da ezer aldatu. Orain, probatu bikia.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Frogatu</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Frogatuta: “{name}” kontsumitzailearen bikote zaharra ez da onartzen</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Kendu Fracttal-en orrian…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Kendu zaharra</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Kendu zaharra…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>“{name}” kendu?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>“{name}” kontsumitzailearen txandaketa</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Jakinarazi arduradunari eta integratzaileari, eta eman bikote berria modu seguruan.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probatu</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Probatu bikia</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>Gako eta sekretu zaharrak ez dira onartzen, proba {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>Gako eta sekretu zaharrak probatzen dira: ez dira onartu behar.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>Gako eta sekretu zaharrek oraindik balio dute, proba {when}. Ez dira ezabatu ez ordeztu, edo beste kontsumitzaile bat izan da.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>“{name}” kontsumitzailearen bikote zaharra kendu da</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>“{name}” kontsumitzailearen bikote zaharrak oraindik balio du</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>Bikote zaharra dagoen bezala geratzen da. Bikia ere geratzen da: ezabatu Fracttal-en orrian inork erabiltzen ez badu.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>Bikote zaharra dagoen bezala geratzen da. “{twin}” bikia ezabatu egiten da: haren gakoa duenak ezin izango du gehiago erabili.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Oraindik ez dakigu filtratutako sekretua ordeztu den.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>Filtratutako sekretua ordeztu da: {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>Bikia beste behin probatzen da; balio badu bakarrik ezabatzen da kontsumitzaile zaharra. Haren gakoa oraindik erabiltzen duen programa bakoitza berehala gelditzen da, eta haren tokenak hiltzen dira. Urrats hau ezin da desegin.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>“{twin}” bikia sortu da</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>“{twin}” bikia probatu da</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Aurretik lortutako tokenak bizirik egon daitezke ordu honetara arte: {time}; minutu %n falta da.</numerusform>
            <numerusform>Aurretik lortutako tokenak bizirik egon daitezke ordu honetara arte: {time}; %n minutu falta dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probatu bikote zaharra</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Jarraitzeko, idatzi kontsumitzailearen izena: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Oraindik ez dakigu “{name}” ezabatu den.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>“{name}” ezabatu da: {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>“{twin}” hor dago, baimen-talde berarekin eta bere bikotearekin.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>“{twin}” ez da oraindik sortu.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Hasiera: {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Amaitu</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Utzi txandaketa bertan behera…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregatu…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Filtratu egin da…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Konexiorik gabe: zerbitzaria behar duena zain dago. Non dagoen gordeta geratzen da.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Gakoa eta sekretua ordezten ditu, programa guztiek lanean jarraitzen duten bitartean: biki bat sortu, probatu eta entregatzen da, eta orduan bakarrik doa zaharra. Egunak behar izan ditzake, eta ordura arte desegin daiteke.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Txandakatu etenik gabe</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Txandaketa</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Erakutsi zaharra</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Erakutsi bikia</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>Sekretu zaharra ez zegoen ordenagailu honetan gordeta; beraz, ezin da ezer probatu.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Desegin urrats hau</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Zer gehiago egin</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Lanean…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Amaitu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Erakutsi</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probatu bikote zaharra</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>RotationsStrip</name>
    <message>
        <source>Rotations</source>
        <translation>Txandaketak</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>“{name}” kontsumitzailearen ekintzak</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Kopiatu gakoa</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Kopiatu izena eta gakoa (kontsumitzaile %n)</numerusform>
            <numerusform>Kopiatu izenak eta gakoak (%n kontsumitzaile)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ezabatu…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Esportatu kontsumitzaile %n…</numerusform>
            <numerusform>Esportatu %n kontsumitzaile…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ezkutatu sekretua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ireki</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Inprimatu kontsumitzaile %n…</numerusform>
            <numerusform>Inprimatu %n kontsumitzaile…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Erakutsi sekretua</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Adibideko enpresa hasierako egoerara itzuli?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Berrezarri</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Berrezarri adibideko enpresa</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Bertan sortu dituzun kontsumitzaileak eta haien sekretuak ezabatuko dira.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>Fracttalen: goian eskuineko menua, Ezarpenak, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Ireki Fracttal nabigatzailean</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>API konexioak</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontua</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Katalogo osagarriak</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Lan-egutegia</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Kostu-zentroak, aurrekontuak eta monetak.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Dokumentuen kudeaketa</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finantzak</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Fracttalen moduluak, bakoitzaren dei dokumentatuak eta dei batek behar duena.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Orokorra</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Gonbidatuen ataria</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hasiera</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Mantentze-lanen kostuak nola multzokatzen, planifikatzen eta bihurtzen diren: kostu-zentroak, aurrekontuak, monetak. Fracttalen orrian bertan zehazten dira: API publikoak ez du atal honetarako sarbiderik ematen.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Hizkuntza, itxura, testuaren tamaina eta lehenengo irekitzen den orria.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduluak</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurtasuna</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Enpresaren txantiloiak eta dokumentuak.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Inprimatutako agindu eta txostenen txantiloiak, eta enpresaren fitxategiak. Fracttalen orrian bertan gordetzen dira: API publikoak ez du atal honetarako sarbiderik ematen.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>Ordenagailu honetako enpresak, eta programa hau bera.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>Enpresa begirada batean.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>Beste programek Fracttalen APIra sartzeko erabiltzen dituzten gakoak.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>Fracttaleko formularioen aukera-zerrendak.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>Gonbidatuek lanak eskatzeko orria, eta bete behar dutena. Fracttalen orrian bertan konfiguratzen da: API publikoak ez du atal honetarako sarbiderik ematen.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Fracttalek planifikatzeko erabiltzen dituen lanegunak, txandak eta jaiegunak. Fracttalen orrian bertan zehazten dira: API publikoak ez du atal honetarako sarbiderik ematen.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Transakzioen erregistroa</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Motak, kausak, taldeak, lehentasunak eta gainerako aukera-zerrendak. Fracttalen orrian bertan zehazten dira: API publikoak ez du atal honetarako sarbiderik ematen.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Erabiltzaile-kontuak</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>Fracttalen gertatutakoa, eta ordenagailu honetan egindakoa.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Non gordetzen diren sekretuak, zenbat denboraz erakusten diren eta nola ezabatu dena.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Nork has dezakeen saioa Fracttalen, eta zein talde partekatzen dituzten pertsonek programekin.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Konturik gabeko pertsonen lan-eskaerak.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Lan-ordutegia eta jaiegunak.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>segundo %n</numerusform>
            <numerusform>%n segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Kopiatutako sekretua garbitu arteko denbora</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Erakutsitako sekretua ezkutatu arteko denbora</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Ziurtagiriak ordenagailu honen sistemak fidagarritzat dituenekin egiaztatzen dira. Hori ezin da desaktibatu: ziurtagiriren bat falta bada, eskatu zure informatika-sailari gehitzeko.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Kopiatzea eta erakustea</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Ezabatu dena</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Ezabatu dena…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Ezabatu gainerakoa eta itxi</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Begirada arrotzak, arbel-historiak, partekatutako pantailak, lapurtutako babeskopiak eta diskoak, erregistro-fitxategietako eta laguntza teknikorako mezuetako sekretuak, sare arerio edo matxuratu bat, une txarrean gertatutako hutsegite bat.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Baztertu erakutsitako sekretuak kapturetatik</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sarea</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Ez da proxyrik erabiltzen: irekitako enpresaren zerbitzariarekin zuzenean konektatzen da.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Ez du babesten ordenagailu honetan zure kontu berean dabilen beste programa batetik: zuk irakur dezakezuna hark ere irakur dezake.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Arbelean oraindik badago bakarrik, eta inoiz ez beste inon gordeta ez badago.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Sistemaren proxya erabiltzen da: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Programa honek ordenagailu honetan gordetzen duen guztia kentzen du, eta gero programa ixten du. Zerbitzarietako kontsumitzaileak geratzen dira.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>Ezin izan da giltza-sortako gakoa kendu</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Sistema honek ezin du hori egin: ezkutatu sekretuak pantaila partekatu aurretik.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>Zertatik babesten duen honek</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Sekretu bat erakusten den bitartean, leiho osoa pantaila-argazkietatik eta partekatutako pantailetatik kanpo geratzen da. Komeni da desgaitzea norbaitek partekatutako pantailaren bidez laguntzen duenean edo lupa batek leiho beltza erakusten duenean.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Oraindik ez da ezer ezabatu. Bere fitxategirik gabe, gakoak ez du ezer irekitzen.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Itxi panela</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopiatu gakoa</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Kopiatu sekretua</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Joan alboko barrara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Laguntza</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blokeatu orain</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>OAuth kontsumitzaile berria</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Irten</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Freskatu zerrenda</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Gorde formularioa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Bilatu</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Erakutsi edo ezkutatu sekretua</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Alboko barra, izenekin edo izenik gabe</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Aldatu enpresaz, edo konektatu beste bat</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Enpresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Konektatu nire enpresa…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Konektatuta</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Konektatzen…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Konexioa: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Kontsumitzaileak: Fracttalen</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Kontsumitzaileak: hemen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Hizkuntza</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Hizkuntza: {name}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Konexiorik gabe</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Freskatu orain</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Freskatzen…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Berrezarri adibideko enpresa…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Adibideko enpresa</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Atalak</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Erakutsi ikonoak soilik</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Erakutsi izenak</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Abiarazi berriro adibideko zerbitzaria</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Gelditu adibideko zerbitzaria (konexiorik gabeko modua ikusteko)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probatu adibideko enpresa batekin</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>Inoiz probatu gabe</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>Ezin da hemen probatu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Neurri batean</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Ez du ezertarako sarbiderik</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Baztertua</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Proba etenda</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funtzionatzen du</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>{number}. urratsa, eginda: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>{number}. urratsa, geroago: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>{number}. urratsa, orain: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Kendu {tag} etiketa</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Bat baino gehiago komaz bereizita</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Mantentze-lanen hileko datuak</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Power BI txostenak</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>Fracttalen erregistroa eta ordenagailu honen egunkaria</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>Fracttalen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Ordenagailu honetan</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Eguneraketen helbidea</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Bilatu eguneraketak</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bilatzen…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Ezin izan da nabigatzailerik ireki</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Ireki deskarga</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Ireki helbide hau zure nabigatzailean: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Zure informatika-sailak ezarria.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>Zerrendak ez du esaten.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Hau da bertsiorik berriena</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Eguneraketak</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>{version} bertsioa eskuragarri dago</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Berritasunak</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Berritasunak ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Eskatzen diozunean, programa honek bertsio berriago bat bilatzen du, berritasunak esaten ditu eta haren deskarga nabigatzailean irekitzen du. Berak ez du ezer instalatzen, eta bere bertsioa besterik ez du bidaltzen.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Hura gabe ez da ezer bilatzen. Programa hau lortu zenuen lekuan dago.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Kontuak</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Kontuak eta baimen-taldeak</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Baimen-taldeak</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Saiatu berriro</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Token bat eskatzen gakoarekin eta sekretuarekin…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funtzionatzen du?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Haren sekretua ez dago ordenagailu honetan gordeta.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>Gakoa eta sekretua onartzen dira; azken egiaztapena: {when}. Pertsona batek saioa has dezakeen norbaitek hasten duenean bakarrik ikusiko da.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Inoiz egiaztatu gabe</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Konexiorik gabe: egiaztatzeko zerbitzaria behar da.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Baztertua: gakoa edo sekretua okerra da, edo ezabatu egin da. Azken egiaztapena: {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Gelditu</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Egiaztatu orain</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Egiaztatu orain botoiak token bat eskatzen du: gakoa eta sekretua zuzenak diren. Zein modulutarako sarbidea duten Probatu sarbidea botoiak argitzen du, “Sarbidea” atalean.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Egiaztatu orain botoiak gakoa eta sekretua zuzenak diren bakarrik galdetzen du. Saioa hasten duen pertsonak zertarako sarbidea duen “Sarbidea” ataleko probak argitzen du.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funtzionatzen du; azken egiaztapena: {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Zutabeak</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Esportatu erakutsitako errenkadak…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Esportatu hautatutako errenkadak…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Esportatu, inprimatu eta berrikusi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Iragazi</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Inprimatu erakutsitako errenkadak…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Inprimatu hautatutako errenkadak…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Urteko berrikuspena…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Consumer Deski buruz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Itxura</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemaren arabera</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Iluna</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Argia</translation>
    </message>
</context>
</TS>
