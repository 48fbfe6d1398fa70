<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Acerca do Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Uma ferramenta independente para administradores do Fracttal One. O Fracttal é um produto do seu proprietário, que não participa neste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificado com o servidor da empresa de exemplo, que reproduz as partes documentadas da API do Fracttal e a nossa própria especificação para gerir consumidores. Não verificado com o serviço real da Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Atualizações…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>Não foi possível abrir a pasta. O caminho está acima.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Uma ferramenta independente para administradores do Fracttal One. O Fracttal é um produto do seu proprietário, que não participa neste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificado com o servidor da empresa de exemplo, que reproduz as partes documentadas da API do Fracttal e a nossa própria especificação para gerir consumidores. Não verificado com o serviço real da Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Um teste só lê. Adicionar, editar, eliminar e relatórios são declarados pelo grupo, não testados.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Declarado, não testado: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>No Fracttal, estas pessoas têm o mesmo grupo e podem dizer o que ele mostra: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>O grupo dele foi alterado desde então: teste novamente.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sem chamada documentada, por isso não é possível testar: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Último teste: {when}, com {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Testado: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Aqui não se sabe o que o grupo dele permite, só o que foi encontrado.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Quem guarda a chave e o segredo deve compará-los com os do Fracttal; se o segredo se perdeu, é necessário um novo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Último teste</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca testado</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Nunca testado; o grupo dele não o promete</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Nunca testado; o grupo dele promete-o</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>Uma pessoa inicia sessão: o navegador abre-se e volta sozinho a este programa, porque o endereço de retorno leva a este computador.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Uma pessoa inicia sessão: o navegador abre-se e é enviado para o endereço de retorno {address}. De lá, o endereço é copiado para aqui.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Pede um token e depois lê um registo de cada módulo. Nada é escrito. Gasta no máximo 12 das 200 chamadas por minuto que os programas da empresa partilham.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>O endereço de retorno dele não é válido: tem de começar por https://, ou por http://127.0.0.1 para um programa no computador da própria pessoa.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>O segredo dele não está guardado neste computador, por isso não pode ser testado a partir daqui.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir nenhum navegador</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Sem ligação: para testar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Abra este endereço num navegador deste computador: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progresso do teste</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão novamente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Testar o acesso</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Testar no navegador</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>A testar: {done} de {total} leituras</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>A testar…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>O teste foi interrompido</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>À espera do navegador: dê lá o seu consentimento e depois volte.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>O que já se sabia mantém-se.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Incompleto: restava à empresa apenas %n chamada neste minuto, e os outros programas dela precisam dessa chamada. Teste novamente dentro de um minuto.</numerusform>
            <numerusform>Incompleto: restavam à empresa apenas %n chamadas neste minuto, e os outros programas dela precisam dessas chamadas. Teste novamente dentro de um minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Incompleto: as chamadas da empresa neste minuto esgotaram-se. Teste novamente dentro de um minuto.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Incompleto: o servidor deixou de responder.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>A chave ou o segredo está errado, ou o consumidor foi eliminado</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Não chegou nenhuma resposta. Verifique a ligação deste computador e teste novamente.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Sem resposta útil</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>Nada se sabe. Teste novamente.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Com acesso</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Com acesso, embora o grupo dele não o prometa</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Acede a tudo o que o grupo dele promete: %n módulo</numerusform>
            <numerusform>Acede a tudo o que o grupo dele promete: %n módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>Não acede a nenhum módulo</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Acede a {reached} dos {of} módulos que podem ser testados</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Acede a {reached} dos {of} módulos que o grupo dele promete</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Recusado pelo grupo ou pelo plano: o Fracttal não diz qual dos dois. Verifique primeiro o grupo, no Fracttal, em Contas de utilizador, Permissões. Se incluir o módulo, pergunte a quem gere o contrato com a Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Recusado, como diz o grupo dele</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Recusado, embora o grupo dele o prometa</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>As chamadas da empresa neste minuto esgotaram-se. Espere um minuto e teste novamente.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>O grupo não o inclui. Quem gere os grupos de permissões pode adicioná-lo.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>O grupo inclui-o, por isso pode faltar no plano. Deve verificar quem gere o contrato com a Fracttal; se o plano o tiver, quem gere os grupos de permissões.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>O servidor respondeu, mas não como diz a documentação. Se um teste posterior der o mesmo, avise o apoio técnico da Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>O teste ficou incompleto</translation>
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
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Carregar as contas</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>A carregar as contas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Nenhuma conta corresponde a «{query}»</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Pessoal próprio</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Pesquisar nome, e-mail ou grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>As contas ainda não foram carregadas</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>A pesquisa abrange o nome, o e-mail, o tipo e o grupo.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>O servidor não mostra nenhuma conta</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terceiro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Início de sessão</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Fim de sessão</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Ligação API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizações de aplicações</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipos de ligações API</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consumidor tem a revisão pendente</numerusform>
            <numerusform>%n consumidores têm a revisão pendente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumidor falhou no último teste</numerusform>
            <numerusform>%n consumidores falharam no último teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumidor não tem responsável</numerusform>
            <numerusform>%n consumidores não têm responsável</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumidor partilha um grupo de permissões com pessoas</numerusform>
            <numerusform>%n consumidores partilham um grupo de permissões com pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumidor nunca foi testado</numerusform>
            <numerusform>%n consumidores nunca foram testados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotação em curso</numerusform>
            <numerusform>%n rotações em curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n segredo não está guardado neste computador</numerusform>
            <numerusform>%n segredos não estão guardados neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Cada uma espera onde ficou; continue quando quiser.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>A chave ou o segredo foi recusado: quem os utiliza não consegue iniciar sessão.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Ainda não se sabe se a chave e o segredo funcionam.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Chegou o dia que escolheu para a fazer.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Não há a quem perguntar antes de alterar ou eliminar um deles.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Não podem ser copiados, testados nem entregues a partir daqui.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Quem altera esse grupo para uma pessoa altera também um programa.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Todos os consumidores OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>O que precisa de atenção</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
</context>
<context>
    <name>AuthorizationModel</name>
    <message>
        <source>Application</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Data de autorização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última utilização</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar o e-mail</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Mostrar o consumidor</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Uma pessoa aparece aqui quando inicia sessão num programa que age em nome dela: um consumidor com o tipo de autorização «Código de autorização».</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizações de aplicações</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>A carregar as autorizações…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Nenhuma autorização corresponde a «{query}»</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Ninguém autorizou nenhuma aplicação</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sem ligação, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Sem ligação: para revogar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Revogar uma autorização</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Pesquisar autorizações</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Pesquisar pessoa, e-mail ou aplicação</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Retirar a autorização de {person} a «{application}»?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca foi carregada neste computador. Aparecerá quando houver ligação ao servidor.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>As pessoas que iniciaram sessão e deixaram uma aplicação agir em nome delas, dentro do que elas próprias podem fazer. A página do Fracttal mostra quem o fez, para que aplicação e quando, e permite retirar essa autorização: os tokens da aplicação para essa pessoa perdem a validade de imediato e a aplicação tem de voltar a pedir, enquanto os de outras pessoas se mantêm. A Fracttal não publica nenhuma chamada que forneça esta lista a um programa, por isso só pode ser vista lá.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>A pesquisa abrange a pessoa, o e-mail e a aplicação.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Os tokens com que «{application}» age em nome de {person} ({email}) perdem a validade de imediato, e o que faz por esta pessoa para. A aplicação tem de voltar a pedir, e {person} pode autorizá-la novamente. O que outras pessoas autorizaram fica como está.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Para voltar a agir em nome desta pessoa, a aplicação tem de pedir autorização.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>lida em {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>{email} foi copiado</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>A autorização de {person} a «{application}» foi retirada</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n segredo seu não pode ser lido: a respetiva chave já não existe.</numerusform>
            <numerusform>%n segredos seus não podem ser lidos: a respetiva chave já não existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Empresas: {names} e mais %n.</numerusform>
            <numerusform>Empresas: {names} e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Empresas: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Danificada: não pode ser restaurada.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Feita por uma versão mais recente do Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Nenhuma empresa.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Segredos: {secrets}. Consumidores com notas suas: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, antes de restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, antes de uma atualização do programa</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Um segredo que foi substituído desde então volta a ser aqui o antigo, e não funciona.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>As empresas, os segredos, as notas, os testes, os formulários por terminar, as rotações e as revisões de agora são substituídos pelos de então.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Ainda nenhuma: a primeira é feita quando o programa é fechado.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>É feita uma em cada dia em que algo mudou e antes de cada atualização do programa: empresas, segredos encriptados, notas, formulários por terminar e o diário. São mantidas as 3 últimas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Restaurar a cópia de segurança de {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>A cópia de segurança de {time} foi restaurada</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>O diário mantém-se, e anota isto. As definições mantêm-se.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>As listas de consumidores vêm de novo dos servidores. Os servidores mantêm tudo.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>O que está aqui agora é posto de lado primeiro. Fica na lista e também pode ser restaurado.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Volte ao Consumer Desk: o início de sessão continua lá.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>O início de sessão não foi concluído</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Pode fechar este separador</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Pode fechar este separador. O Consumer Desk indica o que aconteceu e o que fazer.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Nada: nenhum consumidor precisa da sua atenção.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>Chave de «{name}» copiada.</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Nome e chave de %n consumidor copiados, sem segredos.</numerusform>
            <numerusform>Nomes e chaves de %n consumidores copiados, sem segredos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>Segredo de «{name}» copiado; os históricos da área de transferência que respeitam a marca de confidencialidade não o guardam. Será apagado dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Segredo de «{name}» copiado. Um histórico da área de transferência deste computador pode guardá-lo. Será apagado dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Segredo de «{name}» copiado. Não está guardado neste computador, por isso permanece na área de transferência até a limpar.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Espaçadas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Mover «{column}» para o fim</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Mover «{column}» para o início</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Repor as colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ascendente</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Ligar outra empresa</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Alterar a ligação…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Os consumidores são criados na página do próprio Fracttal e guardados aqui</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Os consumidores são geridos a partir daqui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Chave própria</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progresso do teste</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Empresa de exemplo: dados inventados neste computador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none: this program has nothing to sign in with</source>
        <translation>nenhuma: este programa não tem com que iniciar sessão</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (iniciou sessão com o navegador)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Comparar um valor</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>É o segredo de «{name}»?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>É o mesmo.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>Não é o mesmo.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Cole um segredo ou escreva a impressão digital que a outra parte lê em voz alta. A comparação é feita neste computador e o valor é esquecido de imediato.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Segredo ou impressão digital</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Um número de 1024 a 65535 que nenhum outro programa utilize aqui.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Endereço de início de sessão</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Endereço dos tokens</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>Com a minha conta, no navegador</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>O nome com que a verá aqui.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Nesse caso, os consumidores são criados na página do próprio Fracttal, passo a passo, e guardados aqui. Pode indicar uma chave mais tarde, em Conta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar o endereço de retorno</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Dê um nome à empresa.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Como é que este programa inicia sessão lá?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Se o consumidor tiver um. Fica guardado no porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Fica guardado no porta-chaves deste computador e em mais lado nenhum.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Deixe vazio para manter o que está aqui.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>Para já, de nenhuma forma</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>De um consumidor criado para este programa na página do Fracttal.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>De um consumidor com o tipo de autorização Código de autorização e o endereço de retorno abaixo.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Endereço diferente da nuvem da Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Cole a chave de um consumidor desta empresa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Cole o segredo que corresponde à chave.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Registe exatamente este no consumidor.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>O servidor quer um endereço de retorno com porta</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Escreva uma porta de 1024 a 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Com a chave e o segredo de um consumidor criado para ele</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Endereço para o navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Alterar a ligação de uma empresa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Ligar uma empresa</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copie o endereço abaixo para um navegador deste computador.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copiar o endereço para o navegador</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Guardar a empresa</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir nenhum navegador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar e ligar</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Indica o que lá foi encontrado e não guarda nada</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão com o navegador</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Inicia sessão no servidor da empresa e verifica se os consumidores podem ser geridos a partir daqui.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>A testar…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>O navegador foi aberto: dê lá o seu consentimento e depois volte. Se não abriu, copie para ele este endereço. O início de sessão termina sozinho ao fim de 5 minutos.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Os consumidores podem ser geridos a partir daqui.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>O servidor dela não permite gerir consumidores: são criados na página do próprio Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>O servidor dela mantém tudo.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sem uma chave própria, este programa não pede nada ao servidor dela. Os consumidores são criados na página do próprio Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está ligada</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>{name} foi removida deste computador</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>Foi criado um novo em {time}, mas não a partir deste computador. Peça o novo segredo a quem o criou e introduza-o aqui.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Ligação API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A consultar o servidor…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Esquecer o par</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Esquecer o par neste computador?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>O Fracttal só mostra este par a um superadministrador e cria os novos segredos dele na sua própria página. Lá, um novo segredo anula o antigo de imediato. Copie de lá a chave e o segredo para os guardar aqui, encriptados com o porta-chaves deste computador, e para os testar.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>O segredo dele é eliminado aqui e em mais lado nenhum: no Fracttal continua válido, e os programas que o utilizam continuam a funcionar. Sem outra cópia, a única solução é um novo segredo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Criar um novo segredo</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Criar um novo segredo para toda a empresa?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sem ligação, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Teste-o para ver se o Fracttal o aceita.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>A chave aparecerá quando houver ligação ao servidor.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>O antigo já não é válido. Entregue o novo a todos os programas que utilizam o par.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>O segredo antigo perde a validade de imediato: todos os programas que assinam com ele param até receberem o novo. Não é possível recuperar o antigo. A chave continua a mesma.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>O par tem um novo segredo</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>O par está guardado</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>O par funciona</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>O segredo do par já não está neste computador</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>O segredo que estava guardado aqui já não é válido</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>O servidor não deixa este par ler</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>O servidor aceitou um pedido assinado de um ativo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Este par não tem grupo de permissões, por isso o motivo não é esse: pode faltar no plano da Fracttal o complemento Ligações API. Pergunte à Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Escreva o nome da empresa para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Escolha o tipo de autorização</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Para um programa que age em nome de uma pessoa, que inicia sessão no Fracttal e dá o seu consentimento.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Para um programa que funciona sozinho, como um relatório ou uma transferência de dados noturna.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Fornecido pelo integrador. O Fracttal compara-o letra a letra.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorização</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>Como o programa do integrador inicia sessão.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>O nome dele na lista do Fracttal. Aqui não se sabe o que os grupos permitem, por isso não podem ser comparados.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Para o reconhecer: o programa e a sua utilização.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sem o grupo certo, a ligação não chega ao módulo de que precisa.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorização</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Último teste</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Último teste: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última utilização</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Não guardado aqui</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisão</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Segredo, oculto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, por ordem descendente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, por ordem ascendente</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copie a chave e o segredo e entregue-os separadamente.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Sem ligação: para guardar e eliminar é preciso o servidor. O que escrever é mantido.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Sem ligação: para guardar é preciso o servidor. O que escrever é mantido.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registar um consumidor existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta perdeu-se pelo caminho, mas o consumidor aparece na lista.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>O servidor não mostrou o segredo dele.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Anular as alterações</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>«{name}» foi criado</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>«{name}» foi guardado</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar segredo</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Um consumidor é uma chave e um segredo com os quais outro programa acede à API do Fracttal. Crie um para cada programa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar a pesquisa e os filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>O Fracttal não permite que nenhum programa liste ou crie consumidores. Este programa indica-lhe, passo a passo, o que fazer na página do próprio Fracttal; depois, a chave e o segredo são verificados e guardados aqui.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>A carregar os consumidores…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Nenhum consumidor corresponde a «{query}»</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Nenhum consumidor corresponde aos filtros</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Entre os consumidores que correspondem aos filtros, nenhum corresponde a «{query}»</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Ainda não há consumidores guardados aqui</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Ainda não há consumidores</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sem ligação, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registar um consumidor existente</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Registar existente…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Atualizar (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Pesquisar consumidores</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Procurar nome, chave, grupo, responsável, etiqueta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca foi carregada neste computador. Aparecerá quando houver ligação ao servidor.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>A pesquisa abrange o nome, a descrição, a chave, o grupo e o responsável.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Guardado em: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>O programa cometeu um erro e continua a funcionar. Nada do que estava guardado se perdeu. Se algo no ecrã parecer errado, feche o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>O que aconteceu está escrito abaixo, sem segredos. Fica neste computador e não é enviado a ninguém; copie-o se o quiser comunicar.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Data de criação</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Guardado aqui desde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Não guardado neste computador</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar segredo</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Eliminar este consumidor…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>A criar um novo segredo…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Novo segredo…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Ligar a empresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler indicadores</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>A leitura gasta uma chamada por cada cem linhas, das 200 por minuto que todos os programas da empresa partilham. Depois, é feita uma vez por hora enquanto o Início estiver aberto.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>A ler o trabalho da empresa</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Os indicadores são lidos na API do Fracttal com a chave e o segredo de um consumidor. Volte a ligar a empresa com os de um consumidor cujo grupo possa ver as ordens de trabalho.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Os indicadores ainda não foram lidos</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Os indicadores deste período nunca foram lidos: ainda não há nada para mostrar.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Este período ainda não foi lido</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Este programa não tem chave própria aqui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>A última leitura abrange menos dias.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Entretanto, pode fazer outras coisas.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Os dias são os do calendário deste computador. Não está documentado qual das datas da ordem o Fracttal compara com o período pedido: este programa pede o período e os 31 dias anteriores e filtra novamente pelo dia de criação.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Gastou-se %n chamada das 200 por minuto da empresa.</numerusform>
            <numerusform>Gastaram-se %n chamadas das 200 por minuto da empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Indicadores de manutenção</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Não há ordens nem pedidos de trabalho neste período</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Sem ligação: os indicadores são de {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Sem ligação: não é possível aceder ao servidor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler indicadores</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Última leitura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Por exemplo, {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Eliminar o consumidor</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Todos os programas que utilizam a chave dele deixam de funcionar de imediato, e os tokens que têm perdem a validade. Não é possível recuperar a chave.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Última utilização: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escreva o nome do consumidor para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumidor foi alterado noutro lugar</numerusform>
            <numerusform>%n consumidores foram alterados noutro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>«{before}» chama-se agora «{name}»</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>«{name}» tem outro endereço de retorno</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>«{name}» tem outra descrição</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>«{name}» tem outra chave</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» deixou de existir</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«{name}» é novo</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>«{name}» passou do grupo {before} para {after}</translation>
    </message>
</context>
<context>
    <name>ElsewhereNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Close other windows of Consumer Desk first. To go on, type: {word}</source>
        <translation>Feche antes as outras janelas do Consumer Desk. Para continuar, escreva: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>As empresas, as listas, as notas, os formulários por terminar, o diário e as respetivas cópias de segurança.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Os consumidores nos servidores das empresas: funcionam até serem eliminados lá.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>As cópias que existam em cópias de segurança do seu disco: sem a chave, os segredos delas estão perdidos.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Apagar e fechar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Apagar tudo deste programa neste computador?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>As chaves, os segredos e os ficheiros que foram copiados, exportados ou entregues a outras pessoas.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>A chave do porta-chaves: nenhum segredo guardado poderá voltar a ser lido.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>As definições, o ficheiro de registo e os dados da empresa de exemplo.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>O que não se alcança a partir daqui</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é removido</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Palavra a escrever</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagar</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Outro programa tem-nos abertos ou estão protegidos. Feche as outras janelas do Consumer Desk e depois elimine manualmente estes ficheiros:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Não foi possível remover alguns ficheiros</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem etiquetas</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n ordem de trabalho tinha vencimento no período</numerusform>
            <numerusform>%n ordens de trabalho tinham vencimento no período</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechadas</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumprimento</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Concluídas com atraso</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Concluídas a tempo</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Concluídas a tempo ÷ com vencimento no período, sem as canceladas. O vencimento é a última data de manutenção das tarefas; a tempo significa até ao fim desse dia. Não são consideradas as ordens criadas mais de 31 dias antes do período. A fórmula da Fracttal não é pública: o indicador dela pode ser diferente.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Noutro estado</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Em processo</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não realizados</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tarefas pendentes</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Pedidos criados no período, no estado atual. Em curso: em processo, em revisão ou à espera. Não realizados: cancelados, rejeitados ou removidos.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programadas e não planeadas</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvidos</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tarefas que estavam à espera quando os indicadores foram lidos, seja qual for o período. Com atraso: o Fracttal indica um atraso superior a 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>As mesmas ordens de trabalho. Não planeada: todas as suas tarefas têm o acionador NO_SCHEDULE_TASK, que foi observado por integradores e que a Fracttal não documenta.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Esta lista não indica o local: são contados todos os locais.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Não planeadas</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Com atraso</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sem atraso</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordens de trabalho</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordens de trabalho criadas no período, no estado atual; cada uma é contada uma vez, seja qual for o número de tarefas. Se as suas tarefas diferirem, conta como a menos avançada.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Pedidos de trabalho</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>no período</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programadas</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>com atraso</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>FiguresExport</name>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Como é calculado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar os indicadores</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Percentagem (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Remover o filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n escolhido</numerusform>
            <numerusform>{filter}: %n escolhidos</numerusform>
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
        <translation>Limpar os filtros</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>Foi obtido um token, mas só no endereço da API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Foi obtido um token; o servidor aceita a chave no corpo do pedido</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Foi obtido um token; o servidor aceita a chave no cabeçalho do pedido</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Os consumidores podem ser geridos a partir daqui</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Não há chamadas para gerir consumidores: são criados na página do próprio Fracttal e guardados aqui</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Sem sessão iniciada, por isso não foi possível pedir mais nada</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>O servidor de exemplo deste computador responde</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>Foi possível aceder a {host}, que responde como a API do Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: pode ser lido</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: não permitido, pelo grupo de permissões ou pelo plano</translation>
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
        <translation>Ligar a minha empresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Crie, guarde e encontre os consumidores OAuth com os quais outros programas acedem à API do Fracttal. Como quer começar?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Dados inventados neste computador. Não precisa de conta e nada se pode estragar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Nada é enviado antes de escolher. Uma ferramenta independente, que não foi criada pela Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparadas pelo seu departamento de informática</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Experimentar com uma empresa de exemplo</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Damos-lhe as boas-vindas ao Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Com o endereço do servidor dela e uma chave própria para este programa.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Escolha outros filtros ou outra pesquisa, ou carregue entradas mais antigas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Registo do Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Carregar entradas mais antigas</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Carregar o registo</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>A carregar o registo…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Pesquisar no que foi carregado</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>A mostrar {shown}; examinadas {read} de {total}</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>O registo ainda não foi carregado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aspeto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Percentagem do tamanho definido pelo sistema.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>Deste programa; o Fracttal mantém o seu.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Página que se abre primeiro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorização</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciais do cliente</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>Também abre: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>E %n grupo mais amplo</numerusform>
            <numerusform>E %n grupos mais amplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Escolher o grupo {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Comparar antes de escolher</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Precisa de: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Falta-lhe: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Nenhum grupo os dá todos. Os mais próximos:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Nenhum grupo dá qualquer destes.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>Não abre mais nada.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Assinale os módulos de que o programa precisa: abaixo estão os grupos mais restritos que os dão.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>O que o programa tem de fazer</translation>
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
            <numerusform>%n consumidor</numerusform>
            <numerusform>%n consumidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir o Fracttal no navegador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Este grupo é partilhado por pessoas e programas: uma permissão dada às pessoas é dada também aos programas, e retirar uma pode parar um programa. Crie no Fracttal um grupo utilizado só por programas, sem mais permissões do que as necessárias, e atribua-o aos consumidores.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar os consumidores OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>As contas ainda não foram carregadas</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Aqui não se sabe o que este grupo permite: o servidor não mostra os seus grupos de permissões. No Fracttal, está em Contas de utilizador, Permissões.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Escolha um grupo</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Escolher outro grupo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Remover o grupo {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n grupo partilhado por pessoas e consumidores</numerusform>
            <numerusform>%n grupos partilhados por pessoas e consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Nenhum grupo é partilhado por pessoas e consumidores.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Ainda não se conhece nenhum grupo de permissões.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permissões</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(deixar vazio)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Trazer para aqui a chave e o segredo dele</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Mas agora o Fracttal recusa a chave e o segredo dele.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Alterá-lo na página do Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copie a chave e o segredo dele; cada um tem um ícone para isso.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copie a chave e o novo segredo.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Criá-lo na página do Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Eliminá-lo na página do Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Elimine-o lá e confirme.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Todos os programas que utilizam a chave dele deixam de funcionar de imediato. Depois, a chave e o segredo são experimentados: têm de ser recusados.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Preencha o formulário com estes valores:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>O Fracttal conhece a chave e o segredo. Só quando alguém iniciar sessão se verá se uma pessoa o consegue fazer.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>O Fracttal não permite que nenhum programa crie consumidores. Estes passos são feitos na página do próprio Fracttal; depois, a chave e o segredo vêm para aqui.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>O Fracttal ainda aceita a chave e o segredo dele: não foi eliminado lá ou foi eliminado outro.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorização</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Criar um novo segredo na página do Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Crie um novo segredo, se o Fracttal o permitir. Caso contrário, crie um segundo consumidor com os mesmos valores e elimine o antigo quando já nenhum programa o utilizar.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Aqui só mudam os dados guardados; o que conta é o que está no Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Não foi possível testar se a chave e o segredo dele são recusados.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Já foi alterado lá</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Já foi eliminado lá: verificar</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Ainda não se verificou se «{name}» deixou de existir</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>A chave e o segredo dele são recusados, como deve ser.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>A chave e o segredo funcionam.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Procure este consumidor na lista:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Abra a página do Fracttal no navegador e inicie sessão.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Abra-o, altere estes valores e prima Guardar:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Abra o menu no canto superior direito, escolha Definições, depois Ligações API no painel esquerdo e, por fim, o separador Consumidores OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Cole ambos aqui em baixo.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Prima Guardar. A chave e o segredo aparecem então em Credenciais: copie ambos.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Prima o botão redondo + no canto inferior direito.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Os programas que utilizam o segredo antigo podem parar de imediato: tenha o novo à mão para cada um.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>O segredo antigo é recusado, como deve ser.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>O segredo antigo ainda funciona: elimine-o ou substitua-o no Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>São guardados assim que o Fracttal os aceitar.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Estavam trocados, e isso foi corrigido.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Verificar e guardar</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Ainda não foi possível verificar se o segredo antigo deixou de funcionar.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>«{name}» tem o seu novo segredo</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» já não existe</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» está guardado</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>«{name}» ainda funciona</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>«{name}» também foi alterado aqui</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>O Fracttal não os aceita em nenhuma das duas ordens: um está errado, incompleto ou foi substituído. Copie ambos novamente.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Sem ligação: para verificar é preciso o servidor. O que está aqui é mantido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>A verificar…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Abrir a página do Fracttal</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Passo {number}: {words}</translation>
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
        <translation>200 pedidos por minuto para toda a empresa, somando todos os programas.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Um filtro que o Fracttal não conhece é ignorado, e vem tudo. Verifique o que veio.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Uma primeira chamada inofensiva</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Uma recusa numa resposta que parece boa. Veja sempre success e depois message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Um token dura tantos segundos quantos expires_in indica. Guarde-o e volte a utilizá-lo: não peça um novo a cada pedido.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Acesso à API do Fracttal: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Acesso ao Fracttal. Não inclua este ficheiro no controlo de versões.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Os endereços e o comportamento são os que a Fracttal documenta e os que outros integradores observaram. A Fracttal pode alterá-los.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Permita JavaScript para este ficheiro: é o que abre o segredo.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Conforme o grupo de permissões. O plano da Fracttal da empresa pode permitir menos.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Pergunte a quem lhe deu esta página a que módulos este consumidor pode aceder.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>No máximo 100 registos por resposta. Peça os seguintes com start (quantos saltar) e limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Endereço de autorização</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Código de autorização (authorization_code): uma pessoa dá o seu consentimento no navegador e o programa age em nome dela.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credenciais do cliente (client_credentials): o programa inicia sessão sozinho.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Compare-a por telefone: se as duas partes virem a mesma, têm o mesmo segredo.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>As datas e horas nas respostas estão em UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>As duas partes têm o mesmo segredo?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>O Fracttal não chama o seu programa. Pergunte de vez em quando o que mudou.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>O Fracttal não dá mais numa resposta</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>O Fracttal recusou a chamada:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>De {company}, para a API do Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Obtém um token do Fracttal e lê alguns registos. Não altera nada.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorização</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultar novamente</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Chega num ficheiro que qualquer navegador abre com uma frase de acesso. O ficheiro e a frase chegam-lhe separadamente, por exemplo por e-mail e por telefone.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>É comparado letra a letra, incluindo uma barra no final.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Chegou-lhe separadamente deste ficheiro.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>O grupo de permissões dele ainda não permite nada: todas as chamadas serão recusadas.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Guarde-o num gestor de palavras-passe. Não o envie por e-mail nem por chat e não o escreva dentro de um programa. Se outra pessoa o puder ter visto, peça um novo.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Chave (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chave e segredo</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>A chave e o segredo vão pela entrada: outros programas podem ver os argumentos de um comando.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux e macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Parece um token expirado, mas não é: o grupo de permissões ou o plano da empresa não permite a chamada. Não renove o token nem tente novamente; pergunte a quem lhe deu esta página.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Feito em {date} com o Consumer Desk, um programa independente. O Fracttal pertence ao seu proprietário.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Feito com o Consumer Desk, um programa independente. O Fracttal pertence ao seu proprietário.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Sem webhooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Abra este endereço num navegador, dê o seu consentimento e cole o endereço completo que o navegador mostrar depois:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acesso</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Abra-o até {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: importe o ficheiro e escreva o segredo no valor atual da variável secret, que fica no seu computador. Depois envie os pedidos de cima para baixo.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: nova consulta em branco, Editor Avançado, cole o ficheiro. Torna-se uma função que pede o segredo. O Power BI guarda o que introduzir no ficheiro do relatório: não partilhe esse ficheiro.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Guarde o segredo num gestor de palavras-passe e depois elimine este ficheiro.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python com httpx: pip install httpx e depois python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Pedidos prontos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Segundo endereço dos tokens</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Segredo (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Segredo (não é mostrado enquanto escreve):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Definições para programas que leem um ficheiro deste tipo. A última linha espera pelo segredo.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Esse endereço não é a resposta a esta pergunta. Recomece.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>O navegador não permite copiar. Selecione-o e copie-o manualmente.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>O relógio do seu computador está errado. Só afeta a assinatura mais antiga (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Os 200 pedidos por minuto da empresa esgotaram-se. Tente novamente dentro de um minuto.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Os ficheiros que acompanham esta página funcionam tal como estão. Pedem o segredo ou leem-no da variável de ambiente FRACTTAL_SECRET; nenhum o contém.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>O registo já existe. Não é um tempo de espera esgotado: não o envie novamente.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>O segredo</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>O segredo não está neste ficheiro: defina a variável de ambiente FRACTTAL_SECRET ou escreva-o quando lhe for pedido.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>O segredo não está neste ficheiro: a função pede-o.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>O segredo de «{consumer}»</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Há duas maneiras de obter um token, e qual delas funciona depende da empresa: chave e segredo no cabeçalho (HTTP Basic), ou como os campos client_id e client_secret do formulário. Os pedidos prontos experimentam ambas, em cada endereço dos tokens.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Não há token: verifique a chave, o segredo e os endereços.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Este navegador não consegue abrir o ficheiro. Guarde-o no seu computador e abra-o com uma versão atual do Chrome, Edge, Firefox ou Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Este consumidor não pode fazer esta chamada: o grupo de permissões dele ou o plano da empresa não a permite.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Este ficheiro é aberto no seu próprio computador. Nada é enviado para lado nenhum.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Este ficheiro devia ser aberto até {date}. Peça um novo a {company}. (A data é apenas um lembrete: o que protege o segredo é a frase de acesso.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Esta é a impressão digital da chave e do segredo. O ficheiro com o segredo também mostra uma: compare-as ou leia a sua em voz alta ao telefone. Ninguém consegue obter o segredo a partir dela.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Esta frase de acesso não abre o ficheiro. Verifique cada palavra, as maiúsculas e os espaços.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Para a calcular, escreva isto num terminal com Python e depois o segredo:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Endereço dos tokens</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Demasiados pedidos, para o que outros usam 429. Espere tantos segundos quantos o cabeçalho ratelimit-reset ou Request-Call-Limit-Reset indicar.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtros desconhecidos</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>A que acede</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>O que surpreende no Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Aquilo de que precisa</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Com isto, um programa acede ao Fracttal como «{consumer}». O segredo não está nesta página: chega-lhe separadamente.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Escreva o segredo depois do sinal de igual:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>Num só ficheiro zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Pode ser diferente do deste programa.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Idioma do integrador</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Página para ler (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Coleção do Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>O Power BI não consegue pedir o consentimento de uma pessoa no navegador sem um conector próprio.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Programa em Python</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Consulta para o Power BI</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>Pedidos para curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar em</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Ficheiro de definições (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>A mesma página em PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que é incluído</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Para quem escreve o programa: o que precisa de saber e pedidos que funcionam tal como estão.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Entregar «{name}»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Comparar um valor…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Tudo aquilo de que o integrador precisa, no idioma dele, e o segredo num ficheiro à parte.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Leia-a em voz alta ao telefone: quem vir a mesma tem a mesma chave e o mesmo segredo.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Mostrar a impressão digital</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>O segredo não está guardado neste computador</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>A calcular…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>«{name}» está pronto para entregar</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiada. A área de transferência será limpa dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar a frase de acesso</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Para o integrador, sem o segredo: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>É mostrada só desta vez e não fica guardada em lado nenhum.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acesso</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Pronto para entregar</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envie o ficheiro e comunique a frase separadamente: o ficheiro por e-mail, a frase por telefone.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>O ficheiro com o segredo: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Exportar o histórico deste consumidor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Ainda não se sabe nada dele neste computador.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>O histórico foi exportado</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>O diário foi alterado por outras mãos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>O que consta aqui desde {time} não é de confiança. Registo de transações diz mais.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar os consumidores OAuth</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>API Connection</source>
        <translation>Ligação API</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Acesso testado</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Autorização revogada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Cópia de segurança restaurada</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Alterado noutro lugar</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Empresa ligada</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Empresa removida</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Nome da empresa alterado</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consumidor alterado</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consumidor criado</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Consumidor eliminado</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Criado noutro lugar</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado noutro lugar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Mudado de grupo noutro lugar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Chave e segredo verificados</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Chave dos segredos guardados alterada</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista exportada</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Precisa de trabalho</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Não se sabe: a resposta perdeu-se</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusado pelo servidor</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Com outro nome noutro lugar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Empresa de exemplo reposta</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Segredo copiado</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Segredo substituído</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Segredo mostrado</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Sessão iniciada com o navegador</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>A retirar</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revisão anual concluída</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Todas as alterações feitas noutro lugar</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Escolha outra ação ou outro período.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Livro do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar o diário</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>A partir da entrada de {time}, não segue o que está antes: houve entradas alteradas ou retiradas, ou o ficheiro foi danificado. O que está antes dessa entrada continua a ser fiável.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Diário deste computador</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Ainda não foi feito nada aqui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>O diário foi alterado por outras mãos</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>O diário foi exportado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A quê</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Aqui fica anotado o que cria, altera, copia, mostra ou elimina, nunca um segredo.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Precisa de trabalho: alguém tem de fazer algo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chave e segredo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última utilização</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Sai da revisão, que pode ser retomada a qualquer momento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Não se consegue ler esta data. Escreva-a como no exemplo ou escolha-a.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>A retirar: já ninguém precisa dele</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>O que fazer com ele?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Escreva o que há a fazer.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segredo já não pode ser lido</numerusform>
            <numerusform>%n segredos já não podem ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Encriptados neste ficheiro: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Os segredos ficam guardados neste computador, encriptados. Sem o porta-chaves, ninguém consegue lê-los.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Segredos que podem ser utilizados aqui agora: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>A chave do porta-chaves foi substituída. Para eles é necessário um novo segredo.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>A chave não está na memória deste programa. Ao desbloquear, é pedida de novo ao porta-chaves.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>A consultar o porta-chaves…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>O porta-chaves funciona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>A chave deles é guardada por: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Onde são guardados os segredos</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestor de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>o porta-chaves do macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>o armazenamento de palavras-passe do sistema (Secret Service ou KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Alterar a chave</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Alterar a chave dos segredos guardados?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Alterar a chave…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>As cópias que outros fizeram dos ficheiros deste programa ainda abrem com a chave antiga.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Cada segredo guardado aqui é encriptado com uma chave nova, também nas cópias de segurança.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Os ficheiros que foram postos de lado por estarem danificados são removidos: não podem ser encriptados de novo.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Uma chave no porta-chaves abre todos os segredos guardados aqui. Altere-a quando outra pessoa possa ter tido acesso a este computador ou ao seu porta-chaves. As chaves e os segredos dos consumidores ficam como estão.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>A chave pode ser alterada enquanto o porta-chaves funciona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>A alterar a chave…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>A chave foi alterada: %n segredo encriptado de novo</numerusform>
            <numerusform>A chave foi alterada: %n segredos encriptados de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>A chave antiga ainda não pôde ser retirada do porta-chaves. O próximo arranque trata disso.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>A chave antiga já não abre nada neste computador.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Desbloqueie primeiro: a chave não está na memória deste programa.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segredo já não pode ser lido</numerusform>
            <numerusform>%n segredos já não podem ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar quais</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>A respetiva chave não está no porta-chaves deste computador: foi reposto, ou a pasta de dados foi copiada de outro computador. O que os servidores ainda mostram é obtido de novo; Segurança indica o resto e o que fazer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Eliminar o consumidor de imediato</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Todos os programas que o utilizam param definitivamente. Escolha isto se nenhum já precisa dele.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Todos os programas que o utilizam param até receberem o novo segredo. A chave mantém-se.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Foi divulgado</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Criar um novo segredo de imediato</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escreva o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>O segredo de «{name}» foi visto por outras pessoas?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Para isso, será guiado pela página do Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Quem tiver este par pode fazer tudo na empresa, e um novo segredo para de imediato todos os programas que o utilizam. É melhor ter um consumidor para cada programa: tem o seu próprio grupo de permissões e pode ser testado, substituído e eliminado separadamente.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Sistema antigo: uma chave e um segredo para toda a empresa</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Partes deste programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Esta parte vem sem o texto da licença.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Este programa é software livre e assenta no trabalho de outros, ao abrigo destas licenças.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n consumidor exportado, sem segredos</numerusform>
            <numerusform>%n consumidores exportados, sem segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n consumidor enviado para a impressora, sem segredos</numerusform>
            <numerusform>%n consumidores enviados para a impressora, sem segredos</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Livro do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exportar a lista sem segredos</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimir a lista sem segredos</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>A escrever o ficheiro…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Dados de {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>Bloqueia também após este tempo sem utilização</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Bloqueia quando o computador é bloqueado, entra em suspensão ou muda de utilizador, se o sistema avisar. A chave e os segredos saem então da memória deste programa, a área de transferência é apagada e a lista continua legível. Um segredo que nenhum porta-chaves pôde guardar fica na memória, porque se perderia.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Ainda bloqueado</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>A lista pode ser lida. Para copiar, mostrar ou alterar algo, é preciso desbloquear primeiro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>O porta-chaves deste computador pode pedir a palavra-passe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>A desbloquear…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Escolher Desbloquear para tentar de novo.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Todos os módulos</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Parte do módulo</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>%n segredo foi obtido de novo</numerusform>
            <numerusform>%n segredos foram obtidos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Um consumidor que não está na lista</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>A perguntar aos servidores…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Obter de novo dos servidores</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Não foi possível obter de novo nenhum segredo</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Segredos que já não podem ser lidos</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>O consumidor deste próprio programa: ligar de novo a empresa com a respetiva chave e segredo, em Conta. Os outros segredos são então obtidos de novo onde o servidor os mostra.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>O par de chaves antigo: introduzi-lo de novo, ou criar um novo segredo, em Ligações API, Ligação API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Os servidores não os mostram, ou não podem ser consultados agora.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>A respetiva chave não está no porta-chaves deste computador: o porta-chaves foi reposto, ou a pasta de dados foi copiada de outro computador. Se a chave antiga voltar, poderão ser lidos de novo.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>O seu início de sessão com o navegador: iniciar sessão de novo, em Conta.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>introduzir de novo a chave e o segredo se alguém os tiver, ou substituir o segredo, no painel do consumidor.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>nada a fazer; só já não se pode testar se deixou de funcionar.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>abrir a empresa e atualizar. Se não for mostrado de novo, criar um novo segredo no seu painel.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, o segredo antigo: {todo}</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Como as coisas se fazem aqui, e porquê.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir nenhum navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra este endereço no seu navegador: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta perdeu-se pelo caminho, mas o consumidor aparece na lista.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>A empresa de exemplo está como no primeiro dia</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>«{name}» foi criado</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>«{name}» foi eliminado</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumidor não pode ser testado a partir daqui: falta o segredo ou uma pessoa tem de iniciar sessão.</numerusform>
            <numerusform>%n consumidores não podem ser testados a partir daqui: falta o segredo ou uma pessoa tem de iniciar sessão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>Não foi possível testar %n consumidor</numerusform>
            <numerusform>Não foi possível testar %n consumidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>%n consumidor testado</numerusform>
            <numerusform>%n consumidores testados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n nunca testado</numerusform>
            <numerusform>%n nunca testados</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Livro do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exportar quem acede a quê</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Restam poucas chamadas da empresa neste minuto: continua dentro de %n segundo.</numerusform>
            <numerusform>Restam poucas chamadas da empresa neste minuto: continua dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Nenhum consumidor corresponde</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Nenhum consumidor acedeu a {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Ainda não há consumidores</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Nenhum destes pode ser testado aqui: é preciso o segredo neste computador e um consumidor para um programa que funciona sozinho.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Sem ligação: para testar é preciso o servidor. O que aqui está foi encontrado antes.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Quando houver algum, verá aqui qual deles acede a que módulo.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Só conta o que um teste encontrou. Escolha qualquer módulo para ver quais nunca foram testados.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Progresso dos testes</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Pesquisar nome ou grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Testar os selecionados</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Testar os mostrados</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Testados: {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>O teste demora cerca de %n minuto, porque os programas da empresa partilham 200 chamadas por minuto.</numerusform>
            <numerusform>O teste demora cerca de %n minutos, porque os programas da empresa partilham 200 chamadas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>A matriz foi exportada</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Os testes foram interrompidos</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Experimente menos letras ou qualquer módulo.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>O que foi encontrado fica guardado.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Que consumidor acede a que módulo</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Quem acede a qualquer módulo</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quem acede a quê</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Quem acede a que módulo</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Quem acede a {module}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Uma chave tem no máximo 1024 carateres. Copie-a novamente.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Um segredo tem no máximo 1024 carateres. Copie-o novamente.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Uma página de início de sessão da rede ou um endereço errado costumam responder assim. Verifique o endereço das atualizações.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Uma página de início de sessão da rede ou um endereço errado costumam responder assim. Verifique os endereços da empresa.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Após {megabytes} MB, a resposta foi descartada. Verifique o endereço das atualizações.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Um endereço tem esta forma: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Já existe outro consumidor com este nome. Escolha um diferente.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Outro programa deste computador utiliza a porta {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Pode haver outro site neste endereço ou faltar-lhe uma parte. Compare os endereços da empresa com os que a Fracttal lhe deu.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Peça ao seu departamento de informática que permita este endereço ou que lhe dê acesso.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Verifique se a pasta existe e se pode escrever nela, ou escolha outra: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Verifique se a impressora está ligada, ou escolha outra impressora ou outro ficheiro, e tente novamente.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Verifique a ligação de rede e se o endereço do servidor está bem escrito.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Verifique a ligação de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Verifique as permissões desta pasta e tente novamente: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Escolha um grupo: é ele que define o que a API responderá.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Escolha como o integrador inicia sessão.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Feche-o no outro programa ou escolha outro nome, e tente novamente: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Feche o programa e abra-o novamente: ao abrir, recupera o que for possível.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>O Consumer Desk já está aberto, mas não responde</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Os consumidores são criados na página do próprio Fracttal e guardados aqui. Para mais opções, dê à empresa uma chave própria para este programa, em Conta.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copie os detalhes para o apoio técnico.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Crie e altere os consumidores na página do próprio Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>Ou o grupo de permissões da chave em uso não o inclui, ou é o seu plano da Fracttal que não o inclui: o servidor não diz qual dos dois. Verifique primeiro o grupo e depois pergunte à Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Introduza o endereço que o integrador lhe deu para o regresso após o início de sessão.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Escreva o nome do grupo: é ele que define o que a API responderá.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Tudo o resto funciona. Avise o seu departamento de informática sobre o ficheiro {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Tudo o resto funciona. Avise o seu departamento de informática de que a linha {line} deste ficheiro não é TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>O Fracttal permite 200 por minuto para toda a empresa, somando todos os programas. Tente novamente dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Dê um nome ao consumidor.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continue na respetiva janela. Se estiver bloqueada, termine o programa e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instale a versão mais recente do Consumer Desk. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Respondeu com o código {status}. Verifique o endereço das atualizações ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Respondeu com o código {status}. Tente novamente dentro de alguns minutos; se o problema continuar, avise a Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Não foi possível imprimir</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Já não existe no servidor</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>É a de «{name}». Copie a chave do consumidor que pretende registar.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>Não se sabe se foi criado um novo segredo</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>Não se sabe se «{name}» foi criado</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Tem esta forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Pode vir de um separador mais antigo ou de uma página que não é da sua empresa. Nada foi guardado. Feche os outros separadores do início de sessão e tente novamente.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Pode ter sido alterada pelo caminho, por isso nada dela é mostrado. Não instale nada de lá e avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Pode ter demorado demasiado ou já ter sido utilizado. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>A resposta dele: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Foi criada sem a chave que prova de onde vem uma atualização. Obtenha as novas versões onde obteve esta.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Não foi seguido. Peça o novo a quem lhe deu o endereço das atualizações.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Os dados dela podem estar a ser utilizados por outra cópia deste programa ou não podem ser gravados. Feche a outra cópia e tente novamente.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>A janela dele pode ter sido fechada, ou a chave ou o endereço de retorno não são os registados no consumidor. Nada foi guardado; tente novamente.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>A chave e o segredo de «{name}» são recusados</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>As chaves nunca são enviadas para um endereço que não seja da própria empresa, por isso nada foi enviado para lá. Verifique os endereços da empresa.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>As chaves só são enviadas através de uma ligação encriptada: o endereço tem de começar por https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Torne-a mais longa ou deixe o programa criar uma de seis palavras.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Não foi criado nenhum novo segredo</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Não foi criado nenhum novo segredo para «{name}»</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Nada do que estava guardado se perdeu. Liberte espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Nada do que estava guardado se perdeu. Tente novamente; se voltar a acontecer, copie os detalhes para o apoio técnico.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>Nada foi alterado. Escolha outra cópia de segurança: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>Nada foi alterado. Instale a versão mais recente do Consumer Desk: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>Nada foi alterado. Veja em que ponto está agora e continue a partir daí.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Nada foi guardado. Para deixar este programa entrar, inicie sessão novamente e aprove-o lá.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Nada foi criado, e o par antigo está como estava. Atualize a lista: se outro consumidor já tiver esse nome, desista da rotação e comece de novo; se o grupo de permissões de “{old}” já não existir, escolha primeiro outro nele.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Um dos dois está errado, incompleto, trocado com o outro ou foi substituído. Copie ambos novamente.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Cole a chave que o Fracttal mostra.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Cole o segredo que corresponde à chave.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Atualize a lista. Se o servidor não voltar a mostrá-lo, é necessário um novo segredo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Os segredos ficam apenas na memória, até fechar este programa. Pode haver uma pergunta do sistema à espera atrás de uma janela.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Os segredos ficam apenas na memória, até fechar este programa. Dê permissão ao Consumer Desk quando o sistema a pedir e tente novamente.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Os segredos ficam apenas na memória, até fechar este programa. Peça ao seu departamento de informática que ative o armazenamento de palavras-passe do sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Os segredos ficam apenas na memória, até fechar este programa. Desbloqueie o porta-chaves para os guardar neste computador.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Os segredos estão bloqueados</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Inicie sessão na página que se abriu. Depois copie o endereço completo da barra de endereço do navegador; está certo mesmo que a própria página não possa ser mostrada.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Por isso não são procuradas atualizações. Avise o seu departamento de informática sobre o ficheiro {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Por isso não são procuradas atualizações. Avise o seu departamento de informática de que a linha {line} deste ficheiro não é TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Por isso não são procuradas atualizações. Avise o seu departamento de informática de que «{name}» não pode ser usado neste ficheiro: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Há campos a corrigir</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Alguém já o eliminou. Só falta comprová-lo.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Alguém o eliminou. O par antigo está como estava: crie outro gémeo ou desista.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Alguém pode tê-lo eliminado. Atualize a lista.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Alguém pode querer esconder-lhe uma nova versão. Tente novamente mais tarde; se o problema continuar, avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Algo entre este computador e o Fracttal pode tê-la alterado. Verifique os endereços da empresa e a rede, e contacte o seu departamento de informática antes de continuar a utilizar o par.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Ocorreu um erro neste programa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>O endereço tem de começar por https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>A resposta de {host} não está assinada com o segredo deste par</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>A resposta foi descartada. Verifique os endereços da empresa.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>A resposta perdeu-se pelo caminho</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>A autorização de {person} não foi retirada</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>O navegador não conseguiria voltar a este programa. Feche o outro programa, ou escolha outra porta e registe com ela o endereço de retorno.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>O navegador não voltou em 5 minutos</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>A resposta do navegador não corresponde a este início de sessão</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>A alteração pode ter sido feita ou não. Atualize a lista para confirmar antes de tentar novamente.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>Não é possível ler as empresas preparadas para este computador</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>As empresas preparadas para este computador não foram incorporadas</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>A ligação foi interrompida antes da resposta, por isso não se sabe se foi criado um novo segredo. Quando for possível chegar ao servidor, escolha Verificar agora: se a chave e o segredo forem recusados, crie mais uma vez um novo segredo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>A ligação foi interrompida antes de a resposta chegar. Quando voltar, teste o par: se for recusado, o segredo antigo já não é válido e é preciso criar mais uma vez um novo segredo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>A ligação foi interrompida antes de a resposta chegar. O seu formulário foi mantido. Quando a ligação voltar, a lista mostrará se o consumidor existe; guardar novamente não cria um segundo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>A ligação foi interrompida e a lista não mostra esse consumidor. Guarde novamente.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>A ligação foi interrompida e a lista ainda a mostra para «{application}». Revogue-a novamente.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>A ligação foi interrompida e o segredo antigo foi testado: ainda funciona. Tente novamente.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>A ligação foi interrompida e o servidor ainda tem o segredo antigo. Tente novamente.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>A ligação a {host} foi interrompida</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>A ligação a {host} não é segura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Não é possível escrever na pasta de dados</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Os dados neste computador estão danificados</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Os dados neste computador são de uma versão mais recente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>O campo «{where}» não tem a forma acordada. Copie os detalhes para o apoio técnico da Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Não foi possível escrever o ficheiro</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>O ficheiro está aberto noutro programa</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>A chave pode ter sido eliminada ou o segredo dela substituído. Verifique a chave da empresa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>O porta-chaves não responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O porta-chaves está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O porta-chaves recusou o acesso</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>A lista de versões de {host} não está assinada com a chave certa</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>O nome contém carateres que não podem ser mostrados. Escreva-o novamente.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>A rede ou o servidor está lento. Tente novamente dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>O proxy da rede recusou a ligação a {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo antigo já não é válido e o novo não chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo antigo de «{name}» já não é válido e o novo não chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>O segredo antigo de «{name}» pode já não ser válido</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>A rotação não avança e o par antigo está como estava. Abra o gémeo e crie um novo segredo para ele, ou anule este passo.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>A rotação de «{name}» já não está neste passo</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Não é possível ler as regras do seu departamento de informática para as atualizações</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Não é possível usar as regras do seu departamento de informática para as atualizações</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>Não é possível iniciar a empresa de exemplo</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>O segredo da chave com que este programa inicia sessão não pode ser lido neste computador. Desbloqueie o porta-chaves ou volte a ligar a empresa com a chave e o segredo dela.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>O servidor não conseguiu iniciar a sua sessão</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>O servidor não aceitou o que o navegador trouxe</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>O servidor não aceita esta chave e este segredo</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>O servidor não aceita este valor. Altere-o e guarde novamente.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>O servidor não o permite</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>O servidor já não o renova: foi revogado ou ficou demasiado tempo sem ser utilizado. Inicie sessão novamente com o navegador, em Conta.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>O servidor terminou a nossa sessão</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>O servidor tem um problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>O servidor conhece a chave e o segredo, mas só dá tokens depois de alguém iniciar sessão: o tipo de autorização é código de autorização. Escolha esse ou utilize um consumidor para um programa que funciona sozinho.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>O servidor criou um novo segredo, mas este perdeu-se antes de poder ser guardado, por isso ninguém o conhece. Crie mais uma vez um novo segredo: os programas que utilizam o par ficam parados até o receberem.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>O servidor criou um novo segredo, mas este perdeu-se antes de poder ser guardado, por isso ninguém o conhece. Crie mais uma vez um novo segredo: os programas que utilizam este consumidor ficam parados até o receberem.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>O servidor pode estar indisponível ou o endereço errado. Tente novamente dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor recusou o pedido</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>O servidor recusa pedidos com a hora errada. Acerte o relógio e tente novamente.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>O servidor rejeitou a operação</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>O servidor não aceitou o gémeo “{name}”</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>O início de sessão foi recusado no navegador</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>O gémeo «{name}» já não existe</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>É esse departamento que instala as novas versões neste computador.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Este endereço não é seguro</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Esta cópia de segurança não pode ser restaurada: está danificada ou já não existe</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Esta cópia de segurança foi feita por uma versão mais recente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>A chave própria desta empresa não pode ser utilizada agora</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Este computador não confia no certificado do servidor, por isso nada foi enviado. Verifique o endereço; se estiver certo, contacte o seu departamento de informática.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Este computador não tem um porta-chaves que possa ser utilizado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Esta cópia não pode procurar atualizações</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Este grupo já não existe. Escolha outro.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Contém carateres que nenhuma chave tem. Copie-a novamente.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Contém carateres que nenhum segredo tem. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Isto não é um novo segredo: é a chave ou o que já está guardado. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Isto não é um endereço</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Este endereço não pode ser utilizado: tem de começar por https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Este não é um endereço onde procurar atualizações</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Este não é o endereço para o qual o navegador voltou</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Esta chave é de um consumidor para início de sessão por uma pessoa</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Esta chave já está na lista</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Esta frase de acesso poderia ser adivinhada</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Este programa não tem com que iniciar sessão nesta empresa</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Este próprio programa inicia sessão com «{name}»</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Este segredo não está guardado neste computador</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Este servidor não oferece a gestão de consumidores</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Demasiados pedidos neste minuto</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>É preciso desbloquear primeiro e depois tentar de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>As atualizações só são procuradas por uma ligação encriptada</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Utilize no máximo 120 carateres no nome do grupo.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Utilize no máximo 120 carateres no nome.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Utilize no máximo 500 carateres na descrição.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Por baixo de cada um indica-se o que fazer.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>O que {host} enviou não é uma lista de versões</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sem ele a empresa já não poderia ser lida. Primeiro dê à empresa outra chave e outro segredo em Conta, depois volte.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>O seu departamento de informática desativou a procura de atualizações</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>A sua sessão iniciada com o navegador terminou</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} respondeu com algo que não é a API do Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} responde, mas não é a API do Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>Não é possível aceder a {host}</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} não responde</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} deu uma resposta que não se consegue interpretar</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} não tem uma lista de versões neste endereço</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} reencaminha-nos para outro endereço</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} remete para outro endereço para as atualizações</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} enviou mais do que uma lista de versões pode ter</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} enviou mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} mostra uma lista de versões mais antiga do que da última vez</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} demorou demasiado a responder</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>{host} não foi encontrado</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>«{name}» já não existe</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>«{name}» da empresa {entry} falta, está repetido ou não pode ser utilizado. Avise o seu departamento de informática: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>«{name}» está num ficheiro que todos podem ler neste computador, onde não pode haver segredos. Peça ao seu departamento de informática que o retire e que substitua esse segredo: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>«{name}» não foi criado</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumidor pode vê-lo, pelo grupo que tem</numerusform>
            <numerusform>%n consumidores podem vê-lo, pelo grupo que têm</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consumidores que podem vê-lo</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Chamadas documentadas</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>A Fracttal documenta o número do módulo e as chamadas. Que estas chamadas pertencem a este módulo deduz-se daquilo de que tratam.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Nenhuma: a Fracttal não documenta nenhuma chamada para este módulo.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Aqui não se sabe: o servidor não indica o que os seus grupos permitem.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>O complemento Ligações API no seu plano da Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Para criar ordens de trabalho, também o complemento ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para criar: «{right}» em {module} no grupo de permissões do consumidor.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para ler: «{right}» em {module} no grupo de permissões do consumidor.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>O que uma chamada precisa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automatizador</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Business intelligence</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Recursos humanos</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Requisições de material</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Módulo {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorização</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tarefas e ordens de trabalho</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipas</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terceiros</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disco virtual</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Armazéns</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Pedidos de trabalho</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Módulos do Fracttal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Módulos e chamadas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quem acede a quê</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Só aqui: nada muda no servidor dela.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Mudar o nome da empresa</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>De imediato: o segredo antigo deixa de ser válido, cada token que obteve morre e cada programa que o utiliza para até receber o novo. A chave mantém-se. O segredo antigo não pode ser recuperado.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Está guardado, mas ainda não foi possível testá-lo: escolha Verificar agora mais tarde.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Está guardado, mas o servidor recusa-o: talvez alguém tenha criado outro entretanto.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Última utilização: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Foi testado e funciona. Copie-o e entregue-o a cada programa que utiliza este consumidor.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Criar um novo segredo</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Criar um novo segredo para «{name}»?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>A primeira resposta perdeu-se pelo caminho, mas a lista tinha-o.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Este programa também inicia sessão com ele e passa a usar o novo segredo.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Para o substituir sem interrupção, cancele e escolha a rotação.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escreva o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>«{name}» tem um novo segredo</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Sem ligação: a lista é de {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Pode continuar a pesquisar e a copiar; para fazer alterações é preciso o servidor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Quando os indicadores forem lidos, saber-se-á que grupos são partilhados com pessoas.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>Não se sabe que grupos são partilhados com pessoas: as contas não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Mais: aspeto, ajuda, acerca de, sair</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introduzir o segredo…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Foi recusado em {time}.</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Funcionou em {time}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Novo segredo…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Não guardado neste computador</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Ainda não foi testado a partir deste computador.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Sem ligação: para testar e para um novo segredo é preciso o servidor.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Segredo criado em</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar segredo</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>A chave e o segredo da empresa</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>O segredo não pode ser lido neste computador. Introduza-o novamente para o testar ou copiar.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>O servidor só mostra um segredo quando este é criado. Para o testar ou copiar aqui, introduza o que tem ou crie um novo.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Também pode colar ambos de uma só vez, em linhas separadas ou numa só, por qualquer ordem.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar segredo</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Tal como o Fracttal a mostra em Ligação API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Fica guardado no porta-chaves deste computador e em mais lado nenhum.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Guardar o par neste computador</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Cole-o aqui.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Contém um espaço ou um caráter oculto. Cole novamente.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>É mais longo do que qualquer chave ou segredo. Cole novamente.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Isto é outra vez a chave. Cole o segredo que lhe corresponde.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Um ficheiro com o segredo, à parte do resto</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Um lembrete no ficheiro. Não protege o segredo; quem o protege é a frase de acesso.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Qualquer navegador o abre com a frase de acesso, e nada mais o abre. Não envia nada para lado nenhum.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Criar uma frase de seis palavras</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Ainda não é suficientemente forte: acrescente uma ou duas palavras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acesso</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Suficientemente forte.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>O segredo não está guardado neste computador, por isso não é possível criar um ficheiro com ele.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>É diferente da primeira.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Para abrir no prazo de</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Demasiado curta: pelo menos {number} carateres.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Escrever a minha própria frase</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Fraca: seria adivinhada. Utilize várias palavras sem relação entre si.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Endereço para o qual o navegador voltou</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Inicie sessão na página que se abriu e dê a sua aprovação. O navegador é então enviado para o endereço do integrador, onde pode aparecer um erro: copie de imediato o endereço completo da barra de endereço, porque só é válido durante pouco tempo e uma única vez.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Testar com ele</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre duas datas…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Todos os locais</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Dias à escolha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sem segredos</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>A consultar o servidor…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Página {done} de {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Páginas lidas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Espera de %n segundo: as últimas chamadas deste minuto ficam para os outros programas da empresa.</numerusform>
            <numerusform>Espera de %n segundos: as últimas chamadas deste minuto ficam para os outros programas da empresa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardadas neste computador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Só neste computador: a Fracttal não as vê. São guardadas à medida que escreve, mesmo sem ligação.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisão</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Não se consegue ler esta data. Escreva-a como no exemplo ou escolha-a.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Pedido de assistência</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Empresas: {companies}. Segredos: {secrets}. As listas são obtidas novamente do servidor.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Os dados neste computador estavam danificados e foram restaurados</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>É apagado aqui:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>Foi preparada pelo seu departamento de informática e só volta se este alterar a entrada dela.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>O servidor dela mantém tudo: os consumidores continuam a funcionar, incluindo o deste programa. Elimine esse no Fracttal quando já não for necessário.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Remover a empresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Remover «{name}» deste computador?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Os dados inventados da empresa de exemplo ficam na pasta de dados: estão lá novamente quando a abrir.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>os endereços dela, a chave e o segredo antigos da empresa, e a chave, o segredo e o início de sessão deste programa nela</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>os responsáveis, as notas, os testes e os formulários por terminar que só este computador conhece</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>a lista de %n consumidor, com o segredo guardado</numerusform>
            <numerusform>a lista de %n consumidores, com os segredos guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Última verificação: {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Esquece-o neste computador, incluindo o segredo. O Fracttal não é consultado.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Não foi eliminado: volta à lista</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>O segredo dele não está guardado neste computador.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sem ligação: para verificar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Segredo antigo de «{name}»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Remover daqui</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Desde {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
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
        <translation>Já não utilizados</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Começada em {date}: foram vistos {decided} de {total} consumidores.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar a revisão</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Uma vez por ano, olhar para cada consumidor: ainda é preciso e alguém responde por ele? No fim há um relatório, sem segredos.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Começar a revisão</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>A última foi concluída em {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>A última foi concluída em {date}: está na altura de outra.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisão anual</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Cada consumidor é visto: para que serve e o que fazer com ele.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Todos os consumidores foram vistos</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Olhar para cada consumidor uma vez por ano</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nome de quem faz a revisão</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>Nada foi alterado no Fracttal: o que precisa de trabalho ou deve ser retirado fica por fazer.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Andamento da revisão</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Guardar o relatório (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Guardar o relatório sem segredos</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Começar uma nova revisão</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Começar a revisão</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>O relatório foi guardado</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Escreva o nome de quem faz a revisão: consta do relatório.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisão anual</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Os consumidores aparecem um após o outro, com o que cada um pode fazer, quem responde por ele e quando foi usado pela última vez, e decide-se o que fazer com ele. É possível sair a qualquer momento e continuar depois. No fim há um relatório sem segredos, em PDF ou como tabela.</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{decided} de {total} vistos</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chave e segredo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última utilização</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permissões</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisto por</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>Revisão anual dos consumidores OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Este grupo não permite nada: a API recusará todos os pedidos.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>O que a API responderá com este grupo</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>O que a API responderá com este grupo (só de leitura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Após a divulgação: «{name}»</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Perguntar onde foi visto (correio, chat, ecrã, ficheiro) e pedir que seja apagado daí.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminá-lo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminar agora</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Elimine «{name}» quando nenhum programa já utilizar o seu par. Até lá, todos os passos podem ser anulados.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Todos os programas têm a chave e o segredo do gémeo.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Entregue a chave e o segredo do gémeo a todos os que utilizam os antigos. Pode demorar dias: entretanto, ambos os pares funcionam.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Desistir da rotação</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Desistir da rotação de «{name}»?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregá-lo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Se puderem ter sido lidos dados, avisar quem responde pela proteção de dados.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Ainda não foi possível testar se é recusado: tente mais tarde.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Não acede àquilo a que o antigo acede: {modules}. Verifique o seu grupo de permissões antes de o entregar.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Já foi entregue</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Acede a mais do que o antigo: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>O seu acesso é testado: um token e depois uma leitura de cada módulo, ao lado daquilo a que o antigo acede.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>A sua chave e o seu segredo foram recusados entretanto. Anule este passo e teste novamente.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>A sua chave e o seu segredo funcionam, mas não acede a nenhum módulo.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>A sua chave e o seu segredo funcionam.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>A sua chave e o seu segredo funcionam. Acede ao mesmo que o antigo: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>A sua chave e o seu segredo funcionam. Acede a: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Os seus tokens morreram com ele.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Ver no Registo de transações do Fracttal o que foi alterado desde então, e por quem.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Criar agora um novo segredo</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Criá-lo na página do Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Criar o gémeo</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>A seguir: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Nenhum token que obteve antes pode ainda estar vivo.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Não foi possível apurar desta vez: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Nada mudou para «{name}». Agora, teste o gémeo.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprovar</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Comprovado: o par antigo de «{name}» é recusado</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Retirá-lo na página do Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Retirar o antigo</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Retirar o antigo…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>Retirar «{name}»?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotação de «{name}»</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Avisar o responsável e o integrador, e entregar-lhes o novo par em segurança.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testá-lo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Testar o gémeo</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>A chave e o segredo antigos são recusados, testado {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>A chave e o segredo antigos são testados: têm de ser recusados.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>A chave e o segredo antigos ainda funcionam, testado {when}. Não foram eliminados nem substituídos, ou foi outro consumidor.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>O par antigo de «{name}» foi retirado</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>O par antigo de «{name}» ainda funciona</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>O par antigo fica como está. O gémeo também fica: elimine-o na página do Fracttal se ninguém o utilizar.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>O par antigo fica como está. O gémeo «{twin}» é eliminado: quem já tiver a sua chave deixa de a poder usar.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Ainda não se sabe se o segredo divulgado foi substituído.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>O segredo divulgado foi substituído em {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>O gémeo é testado mais uma vez; só se funcionar, o consumidor antigo é eliminado. Todos os programas que ainda utilizem a sua chave param de imediato, e os seus tokens morrem. Este passo não pode ser anulado.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>O gémeo «{twin}» foi criado</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>O gémeo “{twin}” foi testado</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Os tokens que obteve antes podem viver até {time}: falta %n minuto.</numerusform>
            <numerusform>Os tokens que obteve antes podem viver até {time}: faltam %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Testar o par antigo</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escreva o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Ainda não se sabe se «{name}» foi eliminado.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>«{name}» foi eliminado em {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>«{twin}» existe, com o mesmo grupo de permissões e um par próprio.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>«{twin}» ainda não foi criado.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Iniciada em {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Desistir da rotação…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Foi divulgado…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Sem ligação: o que precisa do servidor espera. O ponto em que está fica guardado.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Substitui a chave e o segredo enquanto todos os programas continuam a funcionar: é criado, testado e entregue um gémeo, e só então o antigo desaparece. Pode demorar dias e pode ser anulado até lá.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Rodar sem interrupção</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Mostrar o antigo</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Mostrar o gémeo</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>O segredo antigo não estava guardado neste computador, por isso nada pode ser testado.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Anular este passo</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Em curso…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Testar o par antigo</translation>
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
        <translation>Rotações</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Ações para «{name}»</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copiar nome e chave de %n consumidor</numerusform>
            <numerusform>Copiar nomes e chaves de %n consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Exportar %n consumidor…</numerusform>
            <numerusform>Exportar %n consumidores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Imprimir %n consumidor…</numerusform>
            <numerusform>Imprimir %n consumidores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar segredo</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Repor a empresa de exemplo como no primeiro dia?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Repor a empresa de exemplo</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Os consumidores que criou nela e os respetivos segredos são eliminados.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>No Fracttal: menu no canto superior direito, Definições, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir o Fracttal no navegador</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Ligações API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Catálogos auxiliares</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Calendário laboral</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centros de custo, orçamentos e moedas.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestão documental</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financeiro</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Os módulos do Fracttal, as chamadas documentadas de cada um e o que uma chamada precisa.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portal de convidados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Como os custos de manutenção são agrupados, planeados e convertidos: centros de custo, orçamentos, moedas. São definidos na página do próprio Fracttal: a API pública não dá acesso a esta secção.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Idioma, aspeto, tamanho do texto e a página que se abre primeiro.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Modelos e documentos da empresa.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Modelos para ordens e relatórios impressos, e os ficheiros da empresa. São guardados na página do próprio Fracttal: a API pública não dá acesso a esta secção.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>As empresas neste computador e este próprio programa.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>A empresa num relance.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>As chaves com as quais outros programas acedem à API do Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>As listas de opções dos formulários do Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>A página onde os convidados pedem trabalhos e o que têm de preencher. É configurada na página do próprio Fracttal: a API pública não dá acesso a esta secção.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Os dias úteis, turnos e feriados com que o Fracttal planeia. São definidos na página do próprio Fracttal: a API pública não dá acesso a esta secção.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Registo de transações</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipos, causas, grupos, prioridades e as restantes listas de opções. São definidos na página do próprio Fracttal: a API pública não dá acesso a esta secção.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Contas de utilizador</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>O que aconteceu no Fracttal e o que foi feito neste computador.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Onde são guardados os segredos, durante quanto tempo são mostrados e como apagar tudo.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Quem pode iniciar sessão no Fracttal e que grupos as pessoas partilham com programas.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Pedidos de trabalho de pessoas sem conta.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Horário de trabalho e feriados.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Um segredo copiado é apagado após</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Um segredo mostrado é ocultado após</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Os certificados são verificados com aqueles em que o sistema deste computador confia. Isto não pode ser desativado: se faltar um certificado, peça ao seu departamento de informática que o adicione.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copiar e mostrar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Apagar o resto e fechar</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Olhares alheios, históricos da área de transferência, ecrãs partilhados, cópias de segurança e discos roubados, segredos em ficheiros de registo e em e-mails para o apoio técnico, uma rede hostil ou avariada, uma falha em mau momento.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Excluir segredos mostrados das capturas de ecrã</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Nenhum proxy em utilização: o acesso ao servidor da empresa aberta é direto.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Não protege contra outro programa executado com a sua própria conta neste computador: o que pode ler, ele também pode.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Só enquanto a área de transferência ainda o contiver, e nunca se não estiver guardado noutro lugar.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy do sistema em utilização: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Remove tudo o que este programa guarda neste computador e depois fecha-o. Os consumidores nos servidores ficam.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>Não foi possível remover a chave do porta-chaves</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Este sistema não tem forma de o fazer: convém ocultar os segredos antes de partilhar o ecrã.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>Contra o que isto protege</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Enquanto um segredo é mostrado, toda a janela fica fora de capturas e ecrãs partilhados. Convém desativar quando alguém ajuda por ecrã partilhado ou quando uma lupa mostra uma janela preta.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Ainda não foi apagado nada. Sem os seus ficheiros, a chave não abre nada.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Ir para a barra lateral</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Atualizar a lista</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar o formulário</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Mostrar ou ocultar o segredo</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barra lateral com ou sem nomes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Mudar de empresa ou ligar outra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Empresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Ligar a minha empresa…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Ligação: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Gestão no Fracttal</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Gestão feita aqui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>A atualizar…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Repor a empresa de exemplo…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar só ícones</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nomes</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Iniciar novamente o servidor de exemplo</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Parar o servidor de exemplo (para ver o modo sem ligação)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Experimentar com uma empresa de exemplo</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>Nunca testado</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>Não pode ser testado aqui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Não acede a nada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Teste incompleto</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Passo {number}, feito: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Passo {number}, depois: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Passo {number}, agora: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Remover a etiqueta {tag}</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Várias, separadas por vírgulas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Indicadores mensais de manutenção</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Relatórios do Power BI</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>O registo do Fracttal e o diário deste computador</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>No Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Endereço das atualizações</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir nenhum navegador</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Abrir a transferência</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra este endereço no seu navegador: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Definido pelo seu departamento de informática.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>A lista não o diz.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta é a versão mais recente</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>A versão {version} está disponível</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Novidades ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Quando o pede, este programa procura uma versão mais recente, diz o que há de novo e abre a transferência no navegador. Não instala nada por si e não envia nada além da sua própria versão.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sem ele, nada é procurado. Está no sítio onde obteve este programa.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Contas e grupos de permissões</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permissões</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>A pedir um token com a chave e o segredo…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>O segredo dele não está guardado neste computador.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>A chave e o segredo são aceites; última verificação: {when}. Só quando alguém iniciar sessão se verá se uma pessoa o consegue fazer.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sem ligação: para verificar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Recusado: a chave ou o segredo está errado, ou foi eliminado. Última verificação: {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Verificar agora pede um token: se a chave e o segredo estão certos. A que módulos acedem é apurado por Testar o acesso, em “Acesso”.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verificar agora só pergunta se a chave e o segredo estão certos. Aquilo a que acede uma pessoa que inicia sessão é apurado pelo teste em “Acesso”.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funciona; última verificação: {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Exportar as linhas mostradas…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Exportar as linhas selecionadas…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Exportar, imprimir e rever</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Imprimir as linhas mostradas…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Imprimir as linhas selecionadas…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Revisão anual…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Acerca do Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
</TS>
