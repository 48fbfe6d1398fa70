<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Sobre o Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Uma ferramenta independente para administradores do Fracttal One. O Fracttal é um produto da empresa proprietária, que não participa deste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificado com o servidor da empresa de exemplo, que reproduz as partes documentadas da API do Fracttal e nossa própria especificação para gerenciar consumidores. Não verificado com o serviço real da Fracttal.</translation>
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
        <translation>Não foi possível abrir a pasta. O caminho dela está acima.</translation>
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
        <translation>Uma ferramenta independente para administradores do Fracttal One. O Fracttal é um produto da empresa proprietária, que não participa deste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificado com o servidor da empresa de exemplo, que reproduz as partes documentadas da API do Fracttal e nossa própria especificação para gerenciar consumidores. Não verificado com o serviço real da Fracttal.</translation>
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
        <translation>Um teste só lê. Adicionar, editar, excluir e relatório são declarados pelo grupo, não testados.</translation>
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
        <translation>O grupo dele mudou desde então: testar de novo.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sem chamada documentada, por isso não testável: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Testado {when}, com {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Testado: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Aqui não se sabe o que o grupo permite, só o que foi encontrado.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Quem guarda a chave e o segredo deve compará-los com os do Fracttal; se o segredo se perdeu, é preciso um novo.</translation>
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
        <translation>Nunca testado; o grupo dele o promete</translation>
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
        <translation>Uma pessoa entra: o navegador se abre e volta sozinho a este programa, porque o endereço de retorno leva a este computador.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Uma pessoa entra: o navegador se abre e é enviado ao endereço de retorno {address}. De lá, o endereço é copiado para cá.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Pede um token e depois lê um registro de cada módulo. Nada é gravado. Usa no máximo 12 das 200 chamadas por minuto que os programas da empresa compartilham.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>O endereço de retorno dele não é válido: deve começar com https://, ou com http://127.0.0.1 para um programa no computador da própria pessoa.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>O segredo dele não está guardado neste computador, por isso não pode ser testado daqui.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Nenhum navegador pôde ser aberto</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Sem conexão: para testar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Abra este endereço em um navegador deste computador: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Andamento do teste</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
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
        <translation>Testando: {done} de {total} leituras</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>O teste foi parado</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>Esperando o navegador: aceite lá e depois volte.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>O que se sabia antes permanece.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Interrompido: restava à empresa só %n chamada neste minuto, e os outros programas precisam dela. Teste de novo em um minuto.</numerusform>
            <numerusform>Interrompido: restavam à empresa só %n chamadas neste minuto, e os outros programas precisam delas. Teste de novo em um minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Interrompido: as chamadas da empresa neste minuto se esgotaram. Teste de novo em um minuto.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Interrompido: o servidor parou de responder.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>A chave ou o segredo está errado, ou o consumidor foi excluído</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Nenhuma resposta chegou. Verifique a conexão deste computador e teste de novo.</translation>
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
        <translation>Nada se sabe. Teste de novo.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Alcançado, embora o grupo não o prometa</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Alcança tudo o que o grupo promete: %n módulo</numerusform>
            <numerusform>Alcança tudo o que o grupo promete: %n módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>Não alcança nenhum módulo</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Alcança {reached} dos {of} módulos que podem ser testados</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Alcança {reached} dos {of} módulos que o grupo promete</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Recusado pelo grupo ou pelo plano: o Fracttal não diz qual. Veja primeiro o grupo, no Fracttal em Contas de usuário, Permissões. Se ele inclui o módulo, pergunte a quem administra o contrato com o Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Recusado, como diz o grupo</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Recusado, embora o grupo o prometa</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>As chamadas da empresa neste minuto se esgotaram. Espere um minuto e teste de novo.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>O grupo não o inclui. Quem administra os grupos de permissões pode adicioná-lo.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>O grupo o inclui, então pode faltar no plano. Quem administra o contrato com o Fracttal deve verificar; se o plano o tem, quem administra os grupos de permissões.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>O servidor respondeu, mas não como diz a documentação. Se um teste posterior encontrar o mesmo, avise o suporte do Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>O teste foi interrompido</translation>
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
        <translation>Sobre</translation>
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
        <translation>Limpar pesquisa</translation>
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
        <translation>Carregando as contas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Nenhuma conta corresponde a “{query}”</translation>
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
        <translation>Mostrando {shown} de {total}</translation>
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
        <translation>A pesquisa olha nome, e-mail, tipo e grupo.</translation>
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
        <translation>Tentar de novo</translation>
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
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Conexão API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizações de aplicativos</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipos de conexões API</translation>
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
            <numerusform>%n consumidor está com a revisão pendente</numerusform>
            <numerusform>%n consumidores estão com a revisão pendente</numerusform>
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
            <numerusform>%n consumidor compartilha um grupo de permissões com pessoas</numerusform>
            <numerusform>%n consumidores compartilham um grupo de permissões com pessoas</numerusform>
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
            <numerusform>%n rotação em andamento</numerusform>
            <numerusform>%n rotações em andamento</numerusform>
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
        <translation>Cada uma espera onde parou; continue quando quiser.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>A chave ou o segredo foi recusado: quem os usa não consegue entrar.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Ainda não se sabe se a chave e o segredo funcionam.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Chegou o dia escolhido para isso.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Não há a quem perguntar antes de alterar ou excluir um deles.</translation>
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
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado em</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
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
        <translation>Uma pessoa aparece aqui depois de entrar em um programa que age em nome dela: um consumidor com o tipo de autorização “Código de autorização”.</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizações de aplicativos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Carregando as autorizações…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Nenhuma autorização corresponde a “{query}”</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Ninguém autorizou um aplicativo</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Offline, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Offline: revogar depende do servidor.</translation>
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
        <translation>Pesquisar pessoa, e-mail ou aplicativo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Exibindo {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Retirar a autorização de {person} para “{application}”?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca foi carregada neste computador. Ela vem quando o servidor puder ser alcançado.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>As pessoas que entraram e deixaram um aplicativo agir em nome delas, dentro do que elas mesmas podem fazer. A página da Fracttal mostra quem fez isso, para qual aplicativo e quando, e permite retirar: os tokens do aplicativo para essa pessoa perdem a validade na hora e ele precisa pedir de novo, enquanto os de outras pessoas continuam. A Fracttal não publica nenhuma chamada que entregue essa lista a um programa, por isso ela só é vista lá.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>A pesquisa olha pessoa, e-mail e aplicativo.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Os tokens com que “{application}” age em nome de {person} ({email}) perdem a validade na hora, e o que ele faz por essa pessoa para. Ele precisa pedir de novo, e {person} pode autorizá-lo outra vez. O que outras pessoas autorizaram continua como está.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Para agir de novo em nome dessa pessoa, o aplicativo precisa pedir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>lido em {time}</translation>
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
        <translation>A autorização de {person} para “{application}” foi retirada</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n segredo dela não pode ser lido: a chave dele não existe mais.</numerusform>
            <numerusform>%n segredos dela não podem ser lidos: a chave deles não existe mais.</numerusform>
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
        <translation>As empresas, os segredos, as notas, os testes, os formulários inacabados, as rotações e as revisões de agora são substituídos pelos de então.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Nenhuma ainda: a primeira é feita quando o programa é fechado.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Uma é feita em cada dia em que algo mudou e antes de cada atualização do programa: empresas, segredos selados, notas, formulários inacabados e o diário. As 3 últimas são mantidas.</translation>
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
        <translation>O diário fica, e anota isto. As configurações ficam.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>As listas de consumidores vêm de novo dos servidores. Os servidores mantêm tudo.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>O que está aqui agora é separado antes. Fica na lista e também pode ser restaurado.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Volte ao Consumer Desk: o login continua lá.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>O login não foi concluído</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Você pode fechar esta aba</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Você pode fechar esta aba. O Consumer Desk diz o que aconteceu e o que fazer.</translation>
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
        <translation>Chave de “{name}” copiada.</translation>
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
        <translation>Segredo de “{name}” copiado e mantido fora dos históricos da área de transferência que respeitam a marcação. Será apagado em {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Segredo de “{name}” copiado. Um histórico da área de transferência deste computador pode guardá-lo. Será apagado em {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Segredo de “{name}” copiado. Ele não está guardado neste computador, por isso fica na área de transferência até você limpá-la.</translation>
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
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Mover “{column}” para o fim</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Mover “{column}” para o início</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Redefinir as colunas</translation>
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
        <translation>Crescente</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Conectar outra empresa</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Alterar a conexão…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Os consumidores são criados na página do Fracttal e guardados aqui</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Os consumidores são gerenciados aqui</translation>
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
        <translation>Andamento do teste</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
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
        <translation>nenhuma: este programa não tem com que fazer login</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (login pelo navegador)</translation>
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
        <translation>É o segredo de “{name}”?</translation>
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
        <translation>Cole um segredo ou digite a impressão digital que a outra parte lê em voz alta. A comparação é feita neste computador, e o valor é esquecido na hora.</translation>
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
        <translation>Um número de 1024 a 65535 que nenhum outro programa use aqui.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Endereço de login</translation>
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
        <translation>Como eu, no navegador</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Como você quer que ela apareça aqui.</translation>
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
        <translation>Nesse caso, os consumidores são criados na página do Fracttal, passo a passo, e guardados aqui. Uma chave pode ser dada depois, em Conta.</translation>
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
        <translation>Como este programa faz login lá?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Se o consumidor tiver um. Fica guardado no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Fica guardado no chaveiro deste computador e em nenhum outro lugar.</translation>
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
        <translation>De nenhuma forma por enquanto</translation>
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
        <translation>Registre exatamente este no consumidor.</translation>
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
        <translation>Digite uma porta de 1024 a 65535.</translation>
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
        <translation>Alterar a conexão de uma empresa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Conectar uma empresa</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copie o endereço abaixo em um navegador deste computador.</translation>
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
        <translation>Não foi possível abrir um navegador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Salvar e conectar</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Diz o que se encontra lá e não guarda nada</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Fazer login com o navegador</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Faz login no servidor dela e verifica se os consumidores podem ser gerenciados aqui.</translation>
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
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>O navegador foi aberto: aceite lá e depois volte. Se ele não abriu, copie nele este endereço. O login termina sozinho depois de 5 minutos.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Os consumidores podem ser gerenciados aqui.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>O servidor dela não oferece essa função para consumidores: eles são criados na página do próprio Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>O servidor dela mantém tudo.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sem uma chave própria, este programa não pede nada ao servidor dela. Os consumidores são criados na página do Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
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
        <translation>Um novo foi criado em {time}, não a partir deste computador. Peça o novo segredo a quem o criou e digite-o aqui.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Conexão API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
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
        <translation>A Fracttal mostra este par só a um superadministrador e cria os novos segredos na própria página. Lá, um novo segredo anula o antigo na hora. Copie de lá a chave e o segredo para guardá-los aqui, protegidos com o chaveiro deste computador, e para testá-los.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>O segredo dele é excluído aqui e em nenhum outro lugar: na Fracttal ele continua válido, e os programas que o usam seguem funcionando. Sem outra cópia, só um novo segredo resolve.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Criar um novo segredo</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Criar um novo segredo para a empresa inteira?</translation>
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
        <translation>Offline, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Teste-o para ver se a Fracttal o aceita.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>A chave vem quando o servidor puder ser alcançado.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>O antigo não vale mais. Entregue o novo a cada programa que usa o par.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>O segredo antigo perde a validade na hora: todo programa que assina com ele para até receber o novo. Não é possível recuperar o antigo. A chave continua a mesma.</translation>
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
        <translation>O segredo do par não está mais neste computador</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>O segredo guardado aqui não vale mais</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>O servidor não deixa este par ler</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>O servidor aceitou uma solicitação assinada de um ativo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Este par não tem grupo de permissões, então não é isso: talvez falte ao plano da Fracttal as Conexões API, que são um complemento. Pergunte à Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Para continuar, digite o nome da empresa: {name}</translation>
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
        <translation>Para um programa que age em nome de uma pessoa, que entra no Fracttal e dá sua autorização.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Para um programa que funciona sozinho, como um relatório ou uma transferência de dados noturna.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Fornecido pelo integrador. O Fracttal o compara letra por letra.</translation>
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
        <translation>Como o programa do integrador faz login.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>O nome dele na lista do Fracttal. Aqui não se sabe o que os grupos permitem, por isso não há comparação.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Para você reconhecê-lo: o programa e para que serve.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sem o grupo certo, a conexão não alcança o módulo de que precisa.</translation>
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
        <translation>Último uso</translation>
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
        <translation>{column}, em ordem decrescente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, em ordem crescente</translation>
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
        <translation>Offline: salvar e excluir dependem do servidor. O que você digita é mantido.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Offline: salvar depende do servidor. O que você digita é mantido.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registrar um consumidor existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta se perdeu no caminho, mas ele aparece na lista.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>O servidor não mostrou o segredo dele.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Desfazer alterações</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” foi criado</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>“{name}” foi salvo</translation>
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
        <translation>Um consumidor é uma chave e um segredo com os quais outro programa acessa a API do Fracttal. Crie um para cada programa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>O Fracttal não deixa nenhum programa listar ou criar consumidores. Você é guiado passo a passo pela página dele; depois, a chave e o segredo são verificados e guardados aqui.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Carregando os consumidores…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Nenhum consumidor corresponde a “{query}”</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Nenhum consumidor passa pelos filtros</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Nenhum consumidor que passa pelos filtros corresponde a “{query}”</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Nenhum consumidor guardado aqui ainda</translation>
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
        <translation>Offline, e ainda não há nada guardado</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registrar um consumidor existente</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Registrar existente…</translation>
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
        <translation>Buscar nome, chave, grupo, responsável, etiqueta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca foi carregada neste computador. Ela aparecerá quando houver conexão com o servidor.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>A busca considera nome, descrição, chave, grupo e responsável.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>O programa cometeu um erro e continua funcionando. Nada do que estava guardado se perdeu. Se algo na tela parecer errado, feche o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>O que aconteceu está escrito abaixo, sem segredos. Fica neste computador e não é enviado a ninguém; copie-o se quiser relatar.</translation>
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
        <translation>Excluir este consumidor…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Criando um novo segredo…</translation>
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
        <translation>Conectar a empresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler números</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>A leitura gasta uma chamada a cada cem linhas, das 200 por minuto que todos os programas da empresa dividem. Depois, é feita uma vez por hora enquanto o Início está aberto.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Lendo o trabalho da empresa</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Os números são lidos na API do Fracttal com a chave e o segredo de um consumidor. Conecte a empresa de novo com os de um consumidor cujo grupo possa ver ordens de serviço.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Os números ainda não foram lidos</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Os números deste período nunca foram lidos: ainda não há nada para mostrar.</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>A última leitura abrange menos dias.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Enquanto isso, é possível fazer outra coisa.</translation>
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
        <translation>Os dias são os do calendário deste computador. Não está documentado qual data da ordem o Fracttal compara com o período pedido: este programa pede o período e os 31 dias anteriores e filtra de novo pelo dia de criação.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Gastou %n chamada das 200 por minuto da empresa.</numerusform>
            <numerusform>Gastou %n chamadas das 200 por minuto da empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Números da manutenção</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Sem ordens de serviço nem solicitações de trabalho neste período</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Sem conexão: os números são de {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Sem conexão: não é possível acessar o servidor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler números</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Leitura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Próximo mês</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Excluir o consumidor</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Excluir “{name}”?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Todos os programas que usam a chave dele param de funcionar na hora, e seus tokens perdem a validade. Não é possível recuperar a chave.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Último uso: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Digite o nome para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumidor foi alterado em outro lugar</numerusform>
            <numerusform>%n consumidores foram alterados em outro lugar</numerusform>
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
        <translation>“{before}” agora se chama “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>“{name}” tem outro endereço de retorno</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>“{name}” tem outra descrição</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>“{name}” tem outra chave</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” deixou de existir</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>“{name}” é novo</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>“{name}” passou do grupo {before} para {after}</translation>
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
        <translation>Feche antes as outras janelas do Consumer Desk. Para continuar, digite: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Empresas, listas, notas, formulários inacabados, o diário e suas cópias de segurança.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Os consumidores nos servidores das empresas: funcionam até serem excluídos lá.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>As cópias em backups do disco: sem a chave, seus segredos estão perdidos.</translation>
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
        <translation>Chaves, segredos e arquivos copiados, exportados ou entregues a outros.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>A chave no chaveiro: nenhum segredo guardado poderá ser lido de novo.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>As configurações, o registro e os dados da empresa de exemplo.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>O que não se alcança daqui</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é removido</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Palavra a digitar</translation>
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
        <translation>Outro programa os mantém abertos ou eles estão protegidos. Feche as outras janelas do Consumer Desk e depois exclua estes arquivos você mesmo:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Alguns arquivos não puderam ser removidos</translation>
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
            <numerusform>%n ordem de serviço vencia no período</numerusform>
            <numerusform>%n ordens de serviço venciam no período</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformidade</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Concluídas com atraso</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Concluídas no prazo</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Concluídas no prazo ÷ com vencimento no período, sem as canceladas. O vencimento é a última data de manutenção das tarefas; no prazo é até o fim desse dia. Ordens criadas mais de 31 dias antes do período não são consideradas. A fórmula do Fracttal não é pública: o número dele pode ser outro.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Em outro estado</translation>
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
        <translation>Não realizadas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluídas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tarefas pendentes</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Solicitações criadas no período, no estado atual. Em andamento: em processo, em revisão ou à espera. Não realizadas: canceladas, rejeitadas ou removidas.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programadas e não planejadas</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tarefas à espera no momento da leitura, seja qual for o período. Com atraso: o Fracttal dá um atraso maior que 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>As mesmas ordens de serviço. Não planejada: todas as tarefas têm o gatilho NO_SCHEDULE_TASK, observado por integradores e não documentado pelo Fracttal.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Esta lista não informa o local: todos são contados.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Não planejadas</translation>
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
        <translation>Ordens de serviço</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordens de serviço criadas no período, no estado atual; cada uma é contada uma vez, tenha quantas tarefas tiver. Se as tarefas diferem, conta como a menos avançada.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitações de trabalho</translation>
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
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Percentual (%)</translation>
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
        <translation>Um token foi dado, mas só no endereço da API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Um token foi dado; o servidor aceita a chave no corpo da requisição</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Um token foi dado; o servidor aceita a chave no cabeçalho da requisição</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Os consumidores podem ser gerenciados aqui</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Não há chamadas para gerenciar consumidores: eles são criados na página do Fracttal e guardados aqui</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Sem login: não foi possível pedir mais nada</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>O servidor de exemplo deste computador responde</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>{host} foi alcançado e responde como a API do Fracttal</translation>
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
        <translation>Conectar minha empresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Crie, guarde e encontre os consumidores OAuth com os quais outros programas acessam a API do Fracttal. Como você quer começar?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Dados fictícios neste computador. Você não precisa de conta, e nada pode dar errado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Nada é enviado antes de você escolher. Uma ferramenta independente, que não é da Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparadas pelo setor de TI</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Usar uma empresa de exemplo</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Boas-vindas ao Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Com o endereço do servidor dela e uma chave só para este programa.</translation>
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
        <translation>Registro do Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Carregar entradas mais antigas</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Carregar o registro</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Carregando o registro…</translation>
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
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>Mostrando {shown}; examinadas {read} de {total}</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>O registro ainda não foi carregado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Aparência</translation>
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
        <translation>Idioma e aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Do tamanho que o sistema dá.</translation>
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
        <translation>Falta: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Nenhum grupo dá todos eles. Os mais próximos:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Nenhum grupo dá algum destes.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>Não abre mais nada.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Marque os módulos de que o programa precisa: abaixo estão os grupos mais restritos que os dão.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>O que o programa precisa fazer</translation>
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
        <translation>Pessoas e programas compartilham este grupo: um direito dado às pessoas é dado também aos programas, e tirar um pode parar um programa. Crie no Fracttal um grupo usado só por programas, sem mais direitos do que o necessário, e atribua-o aos consumidores.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Ver os consumidores OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>As contas ainda não foram carregadas</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Aqui não se sabe o que este grupo permite: o servidor não mostra seus grupos de permissões. No Fracttal, está em Contas de usuário, Permissões.</translation>
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
            <numerusform>%n grupo compartilhado por pessoas e consumidores</numerusform>
            <numerusform>%n grupos compartilhados por pessoas e consumidores</numerusform>
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
        <translation>Nenhum grupo é compartilhado por pessoas e consumidores.</translation>
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
        <translation>Trazer a chave e o segredo para cá</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Mas agora o Fracttal recusa a chave e o segredo.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Alterar na página do Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copie a chave e o segredo; cada um tem um ícone para isso.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copie a chave e o novo segredo.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Criar na página do Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Excluir na página do Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Exclua-o lá e confirme.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Todo programa que usa a chave dele para de funcionar na hora. Depois, a chave e o segredo são testados: devem ser recusados.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Preencha o formulário com estes valores:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>O Fracttal conhece a chave e o segredo. Se uma pessoa consegue entrar, só se vê quando alguém entra.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>O Fracttal não deixa nenhum programa criar consumidores. Estes passos levam pela página dele; depois, a chave e o segredo vêm para cá.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>O Fracttal ainda aceita a chave e o segredo: ele não foi excluído lá, ou foi excluído outro.</translation>
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
        <translation>Gerar um novo segredo na página do Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Gere um novo segredo, se o Fracttal oferecer isso. Caso contrário, crie um segundo consumidor com os mesmos valores e exclua o antigo quando nenhum programa o usar mais.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Aqui só muda o registro; o que conta é o que o Fracttal tem.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Não foi possível testar se a chave e o segredo são recusados.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Já foi alterado lá</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Já foi excluído lá: verificar</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Ainda não foi verificado que “{name}” deixou de existir</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>A chave e o segredo são recusados, como deve ser.</translation>
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
        <translation>Abra a página do Fracttal no navegador e entre.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Abra-o, altere estes valores e clique em Salvar:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Abra o menu no canto superior direito, escolha Configuração, depois Conexões API no painel esquerdo e a aba Consumidores OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Cole os dois abaixo.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Clique em Salvar. A chave e o segredo aparecem então em Credenciais: copie os dois.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Clique no + redondo no canto inferior direito.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Os programas que usam o segredo antigo podem parar na hora: tenha o novo à mão para cada um.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>O segredo antigo é recusado, como deve ser.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>O segredo antigo ainda funciona: exclua-o ou substitua-o no Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>São guardados assim que o Fracttal os aceitar.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Estavam trocados e foram corrigidos.</translation>
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
        <translation>“{name}” tem seu novo segredo</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” deixou de existir</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” foi guardado</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>“{name}” ainda funciona</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>“{name}” também foi alterado aqui</translation>
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
        <translation>O Fracttal não os aceita em nenhuma ordem: um está errado, incompleto ou foi substituído. Copie os dois novamente.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Sem conexão: para verificar é preciso o servidor. O que está aqui fica.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
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
        <translation>200 solicitações por minuto para toda a empresa, somando todos os programas.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Um filtro que o Fracttal não conhece é ignorado, e vem tudo. Confira o que veio.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Uma primeira chamada inofensiva</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Uma recusa em uma resposta que parece boa. Verifique sempre success e depois message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Um token vive tantos segundos quantos expires_in indica. Guarde-o e use-o de novo: não peça um novo a cada solicitação.</translation>
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
        <translation>Acesso ao Fracttal. Não coloque este arquivo no controle de versões.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Os endereços e o comportamento são os que o Fracttal documenta e os que outros integradores relataram. O Fracttal pode mudá-los.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Permita JavaScript para este arquivo: é ele que abre o segredo.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Conforme o grupo de permissões. O plano da empresa com o Fracttal pode permitir menos.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Pergunte a quem lhe deu esta página quais módulos este consumidor pode alcançar.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>No máximo 100 registros por resposta. Peça os seguintes com start (quantos pular) e limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Endereço de autorização</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Código de autorização (authorization_code): uma pessoa concorda no navegador, e o programa age em nome dela.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credenciais do cliente (client_credentials): o programa se conecta sozinho.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Compare-a por telefone: se os dois lados veem a mesma, têm o mesmo segredo.</translation>
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
        <translation>Os dois lados têm o mesmo segredo?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>O Fracttal não chama o seu programa. Pergunte de tempos em tempos o que mudou.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>O Fracttal não dá mais em uma resposta</translation>
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
        <translation>Obtém um token do Fracttal e lê alguns registros. Não muda nada.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorização</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultar de novo</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Ele chega em um arquivo que qualquer navegador abre com uma frase secreta. O arquivo e a frase chegam a você separadamente, por exemplo por e-mail e por telefone.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>É comparado letra por letra, inclusive uma barra no final.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Ela chegou a você separada deste arquivo.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>O grupo de permissões ainda não permite nada: toda chamada será recusada.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Guarde-o em um gerenciador de senhas. Não o envie por e-mail nem por chat e não o escreva dentro de um programa. Se outra pessoa pode tê-lo visto, peça um novo.</translation>
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
        <translation>Parece um token vencido, mas não é: o grupo de permissões ou o plano da empresa não permite a chamada. Não renove o token nem tente de novo; pergunte a quem lhe deu esta página.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Feito em {date} com o Consumer Desk, um programa independente. O Fracttal pertence ao seu dono.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Feito com o Consumer Desk, um programa independente. O Fracttal pertence ao seu dono.</translation>
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
        <translation>Abra este endereço em um navegador, concorde e cole o endereço completo que o navegador mostrar depois:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
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
        <translation>Postman: importe o arquivo e escreva o segredo no valor atual da variável secret, que fica no seu computador. Depois envie as solicitações de cima para baixo.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: nova consulta em branco, Editor Avançado, cole o arquivo. Ele se torna uma função que pede o segredo. O Power BI guarda o que você digita no arquivo do relatório: não repasse esse arquivo.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Guarde o segredo em um gerenciador de senhas e depois exclua este arquivo.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python com httpx: pip install httpx e depois python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Solicitações prontas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Segundo endereço de token</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Segredo (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Segredo (não aparece enquanto você digita):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Configurações para programas que leem um arquivo assim. A última linha espera o segredo.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que digito</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Esse endereço não é a resposta a esta pergunta. Comece de novo.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>O navegador não permite copiar. Selecione-o e copie você mesmo.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>O relógio do seu computador está errado. Isso só afeta a assinatura antiga (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>As 200 solicitações por minuto da empresa se esgotaram. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Os arquivos que acompanham esta página funcionam como estão. Eles pedem o segredo ou o leem da variável de ambiente FRACTTAL_SECRET; nenhum o contém.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>O registro já existe. Não é um tempo esgotado: não o envie de novo.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>O segredo</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>O segredo não está neste arquivo: defina a variável de ambiente FRACTTAL_SECRET ou digite-o quando for pedido.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>O segredo não está neste arquivo: a função o pede.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>O segredo de “{consumer}”</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Há duas maneiras de obter um token, e qual funciona depende da empresa: chave e segredo no cabeçalho (HTTP Basic), ou como os campos client_id e client_secret do formulário. As solicitações prontas tentam ambas, em cada endereço de token.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Não há token: confira a chave, o segredo e os endereços.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Este navegador não consegue abrir o arquivo. Salve-o no seu computador e abra-o com uma versão atual do Chrome, Edge, Firefox ou Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Este consumidor não pode fazer esta chamada: o grupo de permissões ou o plano da empresa não a permite.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Este arquivo é aberto no seu próprio computador. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Este arquivo devia ser aberto até {date}. Peça um novo a {company}. (A data é só um lembrete: o que protege o segredo é a frase secreta.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Esta é a impressão digital da chave e do segredo. O arquivo com o segredo também mostra uma: compare as duas ou leia a sua em voz alta por telefone. Ninguém consegue obter o segredo a partir dela.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Esta frase secreta não abre o arquivo. Confira cada palavra, as maiúsculas e os espaços.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Para calculá-la você mesmo, digite isto em um terminal com Python e depois o segredo:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Endereço de token</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Solicitações demais, para o que outros usam 429. Espere tantos segundos quantos o cabeçalho ratelimit-reset ou Request-Call-Limit-Reset indicar.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtros desconhecidos</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>O que ele alcança</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>O que surpreende no Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>O que você precisa</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Com isto um programa acessa o Fracttal como “{consumer}”. O segredo não está nesta página: ele chega a você separadamente.</translation>
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
        <translation>Em um só arquivo zip</translation>
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
        <translation>O Power BI não consegue pedir a aprovação de uma pessoa no navegador sem um conector próprio.</translation>
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
        <translation>Solicitações para curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Arquivo de configurações (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>A mesma página em PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que vai incluído</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Para quem escreve o programa: o que precisa saber e solicitações que funcionam como estão.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Entregar “{name}”</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
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
        <translation>Tudo de que o integrador precisa, no idioma dele, e o segredo em um arquivo à parte.</translation>
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
        <translation>Leia-a em voz alta por telefone: quem vê a mesma tem a mesma chave e o mesmo segredo.</translation>
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
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>“{name}” está pronto para entregar</translation>
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
        <translation>Copiada. A área de transferência será limpa em {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar a frase secreta</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Para o integrador, sem o segredo: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Ela é mostrada só desta vez e não fica guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Pronto para entregar</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envie o arquivo e informe a frase separadamente: o arquivo por e-mail, a frase por telefone.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>O arquivo com o segredo: {path}</translation>
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
        <translation>CSV, para qualquer planilha (*.csv)</translation>
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
        <translation>O que consta aqui desde {time} não é confiável. Registro de transações diz mais.</translation>
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
        <translation>Ver os consumidores OAuth</translation>
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
        <translation>Conexão API</translation>
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
        <translation>Alterado em outro lugar</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Empresa conectada</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Empresa removida</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Empresa renomeada</translation>
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
        <translation>Consumidor excluído</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Criado em outro lugar</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Excluído em outro lugar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Mudado de grupo em outro lugar</translation>
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
        <translation>Chave dos segredos guardados trocada</translation>
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
        <translation>Não se sabe: a resposta se perdeu</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusado pelo servidor</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renomeado em outro lugar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Empresa de exemplo redefinida</translation>
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
        <translation>Entrada pelo navegador</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>A desativar</translation>
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
        <translation>Todas as alterações feitas em outro lugar</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Escolha outro feito ou outro período.</translation>
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
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
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
        <translation>A partir da entrada de {time}, não segue o que vem antes: entradas foram alteradas ou retiradas, ou o arquivo foi danificado. O que está antes dessa entrada continua confiável.</translation>
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
        <translation>Nada foi feito aqui ainda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
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
        <translation>Aqui se anota o que você cria, altera, copia, mostra ou exclui; nunca um segredo.</translation>
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
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Sai da revisão, que pode ser retomada a qualquer momento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
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
        <translation>Este dia não pode ser lido. Escreva-o como no exemplo, ou escolha-o.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>A desativar: ninguém precisa mais dele</translation>
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
            <numerusform>%n segredo não pode mais ser lido</numerusform>
            <numerusform>%n segredos não podem mais ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Selados neste arquivo: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Os segredos ficam guardados neste computador, selados. Sem o chaveiro ninguém pode lê-los.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Segredos que podem ser usados aqui agora: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>A chave do chaveiro foi substituída. Para eles é preciso um segredo novo.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>A chave não está na memória deste programa. Ao desbloquear, ela é pedida de novo ao chaveiro.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>O chaveiro funciona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>Sua chave é guardada por: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Onde os segredos são guardados</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gerenciador de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>o chaveiro do macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>o cofre de senhas do sistema (Secret Service ou KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Trocar a chave dos segredos guardados?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Trocar a chave…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>As cópias que outros fizeram dos arquivos deste programa ainda abrem com a chave antiga.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Cada segredo guardado aqui é selado com uma chave nova, também nas cópias de segurança.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Os arquivos que foram separados como danificados são removidos: não podem ser selados de novo.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Uma chave no chaveiro abre todos os segredos guardados aqui. Troque-a quando outra pessoa possa ter tido acesso a este computador ou ao chaveiro dele. As chaves e os segredos dos consumidores ficam como estão.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>A chave pode ser trocada enquanto o chaveiro funciona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>Trocando a chave…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>A chave foi trocada: %n segredo selado de novo</numerusform>
            <numerusform>A chave foi trocada: %n segredos selados de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>A chave antiga ainda não pôde ser tirada do chaveiro. A próxima abertura do programa faz isso.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>A chave antiga não abre mais nada neste computador.</translation>
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
            <numerusform>%n segredo não pode mais ser lido</numerusform>
            <numerusform>%n segredos não podem mais ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar quais</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>A chave deles não está no chaveiro deste computador: ele foi redefinido, ou a pasta de dados foi copiada de outro computador. O que os servidores ainda mostram é buscado de novo; Segurança lista o resto e o que fazer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Excluir o consumidor imediatamente</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Todos os programas que o usam param de vez. Escolha isto se nenhum precisa mais dele.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Todos os programas que o usam param até receber o novo segredo. A chave continua a mesma.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Vazou</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Criar um novo segredo imediatamente</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Digite o nome para continuar: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>Outras pessoas viram o segredo de “{name}”?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Para isso, você será guiado pela página do Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Quem tem este par pode fazer tudo na empresa, e um novo segredo para de uma vez todos os programas que o usam. Prefira um consumidor para cada programa: ele tem o próprio grupo de permissões e pode ser testado, substituído e excluído separadamente.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Legado: uma chave e um segredo para a empresa inteira</translation>
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
        <translation>Este programa é software livre e se apoia no trabalho de outros sob estas licenças.</translation>
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
            <numerusform>%n consumidor enviado à impressora, sem segredos</numerusform>
            <numerusform>%n consumidores enviados à impressora, sem segredos</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exportar a lista sem os segredos</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimir a lista sem os segredos</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Em {time}</translation>
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
        <translation>Também bloqueia após este tempo sem uso</translation>
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
        <translation>Bloqueia quando o computador é bloqueado, entra em suspensão ou muda de usuário, se o sistema avisar. A chave e os segredos saem então da memória deste programa, a área de transferência é apagada e a lista continua legível. Um segredo que nenhum chaveiro pôde guardar fica na memória, porque se perderia.</translation>
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
        <translation>A lista pode ser lida. Para copiar, mostrar ou alterar algo, desbloqueie primeiro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>O chaveiro deste computador pode pedir a senha.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Escolha Desbloquear para tentar de novo.</translation>
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
        <translation>Limpar filtros</translation>
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
            <numerusform>%n segredo foi buscado de novo</numerusform>
            <numerusform>%n segredos foram buscados de novo</numerusform>
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
        <translation>Perguntando aos servidores…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Buscar de novo nos servidores</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Nenhum segredo pôde ser buscado de novo</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Segredos que não podem mais ser lidos</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>O consumidor deste próprio programa: conectar a empresa de novo com a chave e o segredo dele, em Conta. Os outros segredos são então buscados de novo onde o servidor os mostra.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>O par de chaves antigo: digitá-lo de novo, ou criar um novo segredo, em Conexões API, Conexão API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Os servidores não os mostram, ou não podem ser consultados agora.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>A chave deles não está no chaveiro deste computador: o chaveiro foi redefinido, ou a pasta de dados foi copiada de outro computador. Se a chave antiga voltar, eles poderão ser lidos de novo.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>Sua entrada com o navegador: entrar de novo, em Conta.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>digitar a chave e o segredo de novo se alguém os tiver, ou substituir o segredo, no painel do consumidor.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>nada a fazer; só não dá mais para testar se ele deixou de funcionar.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>abrir a empresa e atualizar. Se ele não for mostrado de novo, criar um novo segredo no painel dele.</translation>
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
        <translation>Como as coisas são feitas aqui, e por quê.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir um navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra você mesmo este endereço: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta se perdeu no caminho, mas ele aparece na lista.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>A empresa de exemplo está como no primeiro dia</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” foi criado</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>“{name}” foi excluído</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumidor não pode ser testado daqui: sem segredo, ou uma pessoa precisa entrar.</numerusform>
            <numerusform>%n consumidores não podem ser testados daqui: sem segredo, ou uma pessoa precisa entrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n consumidor não pôde ser testado</numerusform>
            <numerusform>%n consumidores não puderam ser testados</numerusform>
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
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exportar quem alcança o quê</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Restam poucas chamadas da empresa neste minuto: continua em %n segundo.</numerusform>
            <numerusform>Restam poucas chamadas da empresa neste minuto: continua em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Nenhum consumidor corresponde</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Nenhum consumidor alcançou {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Ainda não há consumidores</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Nenhum destes pode ser testado aqui: é preciso o segredo neste computador e um consumidor de um programa por conta própria.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Sem conexão: para testar é preciso o servidor. O que está aqui foi encontrado antes.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Quando houver alguns, aqui se vê qual deles alcança qual módulo.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Só conta o que um teste encontrou. Escolha qualquer módulo para ver quem nunca foi testado.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Andamento dos testes</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Pesquisar nome ou grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
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
            <numerusform>Testar leva cerca de %n minuto, porque os programas da empresa compartilham 200 chamadas por minuto.</numerusform>
            <numerusform>Testar leva cerca de %n minutos, porque os programas da empresa compartilham 200 chamadas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>A matriz foi exportada</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Os testes foram parados</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Tente menos letras ou qualquer módulo.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>O que foi encontrado fica guardado.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Qual consumidor alcança qual módulo</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Quem alcança qualquer módulo</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quem alcança o quê</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Quem alcança qual módulo</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Quem alcança {module}?</translation>
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
        <translation>Uma chave tem no máximo 1024 caracteres. Copie-a novamente.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Um segredo tem no máximo 1024 caracteres. Copie-o novamente.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Uma página de login da rede ou um endereço errado costuma responder assim. Verifique o endereço das atualizações.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Uma página de login da rede ou um endereço errado costuma responder assim. Verifique os endereços da empresa.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Depois de {megabytes} MB, a resposta foi descartada. Verifique o endereço das atualizações.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Um endereço é assim: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Outro consumidor já tem este nome. Escolha um nome diferente.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Outro programa deste computador usa a porta {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Pode haver outro site neste endereço, ou falta uma parte dele. Compare os endereços da empresa com os que a Fracttal informou.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Peça ao setor de TI que libere este endereço ou dê acesso a você.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Verifique se a pasta existe e se você pode gravar nela, ou escolha outra: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Verifique se a impressora está ligada, ou escolha outra impressora ou outro arquivo, e tente de novo.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Verifique a conexão de rede e se o endereço do servidor está escrito corretamente.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Verifique a conexão de rede e tente de novo.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Verifique as permissões desta pasta e tente de novo: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Escolha um grupo: ele define o que a API responderá.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Escolha como o integrador faz login.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Feche-o no outro programa, ou escolha outro nome, e tente de novo: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Feche o programa e abra-o de novo: ele vai restaurar o que for possível.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>O Consumer Desk já está aberto, mas não responde</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Os consumidores são criados na página do Fracttal e guardados aqui. Para mais, dê à empresa uma chave própria para este programa, em Conta.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copie os detalhes para o suporte.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Crie e altere os consumidores na página do próprio Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>Ou o grupo de permissões da chave em uso não inclui isso, ou é seu plano da Fracttal que não inclui: o servidor não diz qual dos dois. Verifique primeiro o grupo e depois pergunte à Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Digite o endereço que o integrador forneceu para o retorno após o login.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Digite o nome do grupo: ele decide o que a API responderá.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Todo o resto funciona. Avise o setor de TI sobre o arquivo {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Todo o resto funciona. Avise o setor de TI que a linha {line} deste arquivo não é TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>O Fracttal permite 200 solicitações por minuto para a empresa inteira, somando todos os programas. Tente de novo em {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Dê um nome ao consumidor.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continue na janela dele. Se ela estiver travada, encerre o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instale a versão mais recente do Consumer Desk. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Ele respondeu com o código {status}. Verifique o endereço das atualizações ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Ele respondeu com o código {status}. Tente de novo em alguns minutos; se continuar, avise a Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Não foi possível imprimir</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Não existe mais no servidor</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>É a de “{name}”. Copie a chave do consumidor desejado.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>Não se sabe se um novo segredo foi criado</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>Não se sabe se “{name}” foi criado</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Ele tem esta forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Pode vir de uma aba mais antiga, ou de uma página que não é da sua empresa. Nada foi guardado. Feche as outras abas do login e tente de novo.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Ela pode ter sido alterada no caminho, por isso nada dela é mostrado. Não instale nada de lá e avise o setor de TI.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Pode ter demorado demais, ou já tinha sido usado. Faça login de novo.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Ele respondeu: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Ela foi criada sem a chave que prova de onde vem uma atualização. Obtenha as novas versões onde obteve esta.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Ele não foi seguido. Peça o novo a quem deu a você o endereço das atualizações.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Os dados dela podem estar em uso por outra cópia deste programa ou não podem ser gravados. Feche a outra cópia e tente de novo.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>A janela dele pode ter sido fechada, ou a chave ou o endereço de retorno não é o registrado no consumidor. Nada foi guardado; tente de novo.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>A chave e o segredo de “{name}” são recusados</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>As chaves nunca são enviadas a um endereço que não seja da própria empresa, por isso nada foi enviado para lá. Verifique os endereços da empresa.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>As chaves só são enviadas por uma conexão criptografada: o endereço deve começar com https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Deixe-a mais longa ou deixe o programa criar uma de seis palavras.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Nenhum novo segredo foi criado</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Nenhum novo segredo foi criado para “{name}”</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Nada do que estava guardado se perdeu. Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Nada do que estava guardado se perdeu. Tente de novo; se o problema se repetir, copie os detalhes para o suporte.</translation>
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
        <translation>Nada foi alterado. Veja em que ponto ela está agora e continue a partir daí.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Nada foi guardado. Para deixar este programa entrar, faça login de novo e aprove lá.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Nada foi criado, e o par antigo está como estava. Atualize a lista: se outro consumidor já tem esse nome, desista da rotação e comece de novo; se o grupo de permissões de “{old}” não existe mais, escolha primeiro outro ali.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Um dos dois está errado, incompleto, trocado com o outro ou foi substituído. Copie os dois de novo.</translation>
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
        <translation>Atualize a lista. Se o servidor não o mostrar de novo, será preciso um novo segredo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Os segredos ficam só na memória, até você fechar este programa. Pode haver uma pergunta do sistema à espera atrás de uma janela.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Os segredos ficam só na memória, até você fechar este programa. Permita o acesso do Consumer Desk quando o sistema perguntar e tente de novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Os segredos ficam só na memória, até você fechar este programa. Peça ao setor de TI que ative o armazenamento de senhas do sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Os segredos ficam só na memória, até você fechar este programa. Desbloqueie o chaveiro para guardá-los neste computador.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Os segredos estão bloqueados</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Entre na página que se abriu. Depois copie o endereço inteiro da barra de endereços do navegador; ele está certo mesmo que a página não possa ser mostrada.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Por isso nenhuma atualização é procurada. Avise o setor de TI sobre o arquivo {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Por isso nenhuma atualização é procurada. Avise o setor de TI que a linha {line} deste arquivo não é TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Por isso nenhuma atualização é procurada. Avise o setor de TI que “{name}” não pode ser usado neste arquivo: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Alguns campos precisam de correção</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Alguém já o excluiu. Só falta comprovar.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Alguém o excluiu. O par antigo continua igual: crie outro gêmeo ou desista.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Alguém pode ter feito a exclusão. Atualize a lista.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Alguém pode querer esconder uma nova versão de você. Tente de novo mais tarde; se continuar, avise o setor de TI.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Algo entre este computador e a Fracttal pode tê-la alterado. Confira os endereços da empresa e a rede, e pergunte ao setor de TI antes de continuar usando o par.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo deu errado neste programa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>O endereço deve começar com https://</translation>
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
        <translation>A resposta se perdeu no caminho</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>A autorização de {person} não foi retirada</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>O navegador não conseguiria voltar a este programa. Feche o outro programa, ou escolha outra porta e registre o endereço de retorno com ela.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>O navegador não voltou em 5 minutos</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>A resposta do navegador não pertence a este login</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>A alteração pode ter sido feita ou não. Atualize a lista para conferir antes de tentar de novo.</translation>
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
        <translation>A conexão caiu antes da resposta, então não se sabe se um novo segredo foi criado. Quando o servidor puder ser alcançado, escolha Verificar agora: se a chave e o segredo forem recusados, crie um novo segredo mais uma vez.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>A conexão caiu antes de a resposta chegar. Quando ela voltar, teste o par: se for recusado, o segredo antigo não vale mais, e é preciso criar um novo segredo mais uma vez.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>A conexão caiu antes de a resposta chegar. Seu formulário foi mantido. Quando a conexão voltar, a lista mostrará se ele existe; salvar de novo não cria um segundo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>A conexão caiu, e esse consumidor não aparece na lista. Salve de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>A conexão caiu, e a lista ainda a mostra para “{application}”. Revogue-a de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>A conexão caiu, e o segredo antigo foi testado: ainda funciona. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>A conexão caiu, e o servidor ainda tem o segredo antigo. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>A conexão com {host} caiu</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>A conexão com {host} não é segura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Não é possível gravar na pasta de dados</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Os dados neste computador estão danificados</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Os dados neste computador foram criados por uma versão mais recente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>O campo “{where}” não veio como esperado. Copie os detalhes para o suporte da Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>O arquivo está aberto em outro programa</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>A chave pode ter sido excluída ou seu segredo, substituído. Verifique a chave da empresa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro recusou o acesso</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>A lista de versões de {host} não está assinada com a chave certa</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>O nome contém caracteres que não podem ser exibidos. Digite-o de novo.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>A rede ou o servidor está lento. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>O proxy da rede recusou a conexão com {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo antigo não vale mais, e o novo não chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo antigo de “{name}” não vale mais, e o novo não chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>O segredo antigo de “{name}” talvez não valha mais</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>A rotação não avança, e o par antigo continua igual. Abra o gêmeo e crie um novo segredo para ele, ou desfaça este passo.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>A rotação de “{name}” não está mais neste passo</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Não é possível ler as regras do setor de TI para as atualizações</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Não é possível usar as regras do setor de TI para as atualizações</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>A empresa de exemplo não consegue iniciar</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>O segredo da chave com que este programa entra não pode ser lido neste computador. Desbloqueie o chaveiro ou conecte a empresa de novo com a chave e o segredo dela.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>O servidor não conseguiu fazer seu login</translation>
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
        <translation>O servidor não aceita este valor. Altere-o e salve de novo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>O servidor não permite isso</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>O servidor não o renova mais: foi revogado, ou ficou sem uso por tempo demais. Faça login de novo com o navegador, em Conta.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>O servidor encerrou nossa sessão</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>O servidor está com um problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>O servidor conhece a chave e o segredo, mas só dá tokens depois que alguém entra: o tipo de autorização é código de autorização. Escolha esse ou use um consumidor para um programa por conta própria.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>O servidor criou um novo segredo, mas ele se perdeu antes de poder ser guardado, então ninguém o conhece. Crie um novo segredo mais uma vez: os programas que usam o par ficam parados até recebê-lo.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>O servidor criou um novo segredo, mas ele se perdeu antes de poder ser guardado, então ninguém o conhece. Crie um novo segredo mais uma vez: os programas que usam este consumidor ficam parados até recebê-lo.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>O servidor pode estar fora do ar, ou o endereço pode estar errado. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor recusou a solicitação</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>O servidor recusa solicitações com a hora errada. Acerte o relógio e tente de novo.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>O servidor não aceitou</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>O servidor não aceitou o gêmeo “{name}”</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>O login foi recusado no navegador</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>O gêmeo “{name}” não existe mais</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>É esse setor que instala as novas versões neste computador.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Este endereço não é seguro</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Esta cópia de segurança não pode ser restaurada: está danificada ou não existe mais</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Esta cópia de segurança foi feita por uma versão mais recente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>A chave própria desta empresa não pode ser usada agora</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Este computador não confia no certificado do servidor, por isso nada foi enviado. Verifique o endereço; se estiver certo, fale com o setor de TI.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Este computador não tem um chaveiro que possa ser usado</translation>
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
        <translation>Este grupo não existe mais. Escolha outro.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Contém caracteres que nenhuma chave tem. Copie-a novamente.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Contém caracteres que nenhum segredo tem. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Não é um segredo novo: é a chave, ou o que já está guardado. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Isto não é um endereço</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Este endereço não pode ser usado: ele deve começar com https://</translation>
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
        <translation>Esta chave é de um consumidor para entrada de uma pessoa</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Esta chave já está na lista</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Esta frase secreta poderia ser adivinhada</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Este programa não tem com que fazer login nesta empresa</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Este próprio programa se conecta com “{name}”</translation>
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
        <translation>Solicitações demais ao servidor neste minuto</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Desbloqueie primeiro e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>As atualizações só são procuradas por uma conexão criptografada</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Use no máximo 120 caracteres para o nome do grupo.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Use no máximo 120 caracteres no nome.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Use no máximo 500 caracteres na descrição.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Veja o que fazer abaixo de cada um.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>O que {host} enviou não é uma lista de versões</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sem ele a empresa não poderia mais ser lida. Primeiro dê à empresa outra chave e outro segredo em Conta, depois volte.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>O setor de TI desativou a procura de atualizações</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>Seu login com o navegador terminou</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} deu uma resposta que não é da API do Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} responde, mas não é a API do Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>Não foi possível acessar {host}</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} não responde</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} deu uma resposta incompreensível</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} não tem uma lista de versões neste endereço</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} redireciona para outro endereço</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} remete a outro endereço para as atualizações</translation>
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
        <translation>{host} mostra uma lista de versões mais antiga que da última vez</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} demorou demais para responder</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>{host} não foi encontrado</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>“{name}” não existe mais</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>“{name}” da empresa {entry} falta, está duas vezes ou não pode ser usado. Avise o setor de TI: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>“{name}” está em um arquivo que todos neste computador podem ler, onde não pode haver segredos. Peça ao setor de TI que o retire e substitua esse segredo: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>“{name}” não foi criado</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumidor pode vê-lo, pelo seu grupo</numerusform>
            <numerusform>%n consumidores podem vê-lo, pelo seu grupo</numerusform>
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
        <translation>O Fracttal documenta o número do módulo e as chamadas. Que estas chamadas pertençam a este módulo é deduzido do assunto.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>O quanto isto é certo</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Nenhuma: o Fracttal não documenta nenhuma chamada para este módulo.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Não se sabe aqui: o servidor não diz o que seus grupos permitem.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>O complemento Conexões API no seu plano com o Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Para criar ordens de serviço, também o complemento ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para criar: “{right}” em {module} no grupo de permissões do consumidor.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para ler: “{right}” em {module} no grupo de permissões do consumidor.</translation>
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
        <translation>Inteligência de negócios</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tarefas e ordens de serviço</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
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
        <translation>Almoxarifados</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitações de trabalho</translation>
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
        <translation>Quem alcança o quê</translation>
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
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Renomear a empresa</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>Imediatamente: o segredo antigo deixa de valer, cada token que ele obteve morre e cada programa que o usa para até receber o novo. A chave continua a mesma. O segredo antigo não pode ser recuperado.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Está guardado, mas ainda não pôde ser testado: escolha Verificar agora mais tarde.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Está guardado, mas o servidor o recusa: talvez alguém tenha criado outro depois.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Último uso: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Foi testado e funciona. Copie-o e entregue-o a cada programa que usa este consumidor.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Criar um novo segredo</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Criar um novo segredo para “{name}”?</translation>
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
        <translation>A primeira resposta se perdeu no caminho, mas a lista o tinha.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Este programa também se conecta com ele e passa a usar o novo segredo.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Para substituí-lo sem interrupção, cancele e escolha a rotação.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Digite o nome para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>“{name}” tem um novo segredo</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Offline: a lista é de {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Você ainda pode pesquisar e copiar; as alterações dependem do servidor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Ao ler os números se saberá quais grupos são compartilhados com pessoas.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>Não se sabe quais grupos são compartilhados com pessoas: as contas não podem ser lidas.</translation>
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
        <translation>Mais: aparência, ajuda, sobre, sair</translation>
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
        <translation>Digitar o segredo…</translation>
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
        <translation>Não está guardado neste computador</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Ainda não testado a partir deste computador.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Offline: testar e criar um novo segredo dependem do servidor.</translation>
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
        <translation>O par de chaves da empresa</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>O segredo não pode ser lido neste computador. Digite-o de novo para testá-lo ou copiá-lo.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>O servidor mostra um segredo só quando ele é criado. Para testá-lo ou copiá-lo aqui, digite o que você tem ou crie um novo.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Os dois podem ser colados de uma vez, em linhas ou em uma só, em qualquer ordem.</translation>
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
        <translation>Como a Fracttal a mostra em Conexão API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Fica guardado no chaveiro deste computador e em nenhum outro lugar.</translation>
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
        <translation>Cole aqui.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Há um espaço ou um caractere oculto. Cole de novo.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>É mais longo que qualquer chave ou segredo. Cole de novo.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>É a chave outra vez. Cole o segredo que pertence a ela.</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salvar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
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
        <translation>Um arquivo com o segredo, à parte do resto</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Um lembrete no arquivo. Ele não protege o segredo; quem protege é a frase secreta.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Qualquer navegador o abre com a frase secreta, e nada mais o abre. Ele não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Criar uma frase de seis palavras</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Ainda não é forte o bastante: acrescente uma ou duas palavras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Forte o bastante.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>O segredo não está guardado neste computador, então não é possível criar um arquivo com ele.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>É diferente da primeira.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Para abrir em até</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Curta demais: pelo menos {number} caracteres.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Digitar minha própria frase</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Fraca: seria adivinhada. Use várias palavras que não combinem entre si.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Endereço para o qual você foi enviado de volta</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Entre na página que se abriu e aprove. O navegador é então enviado ao endereço do integrador, onde pode aparecer um erro: copie logo o endereço inteiro da barra de endereços, porque ele vale por pouco tempo e uma única vez.</translation>
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
        <translation>Consultando o servidor…</translation>
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
        <translation>Guardada neste computador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Só neste computador: a Fracttal não a vê. É guardada enquanto se digita, também sem conexão.</translation>
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
        <translation>Ficha</translation>
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
        <translation>Teste</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Este dia não pode ser lido. Escreva-o como no exemplo, ou escolha-o.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Empresas: {companies}. Segredos: {secrets}. As listas virão de novo do servidor.</translation>
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
        <translation>Apagado aqui:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>Ela foi preparada pelo setor de TI e só volta quando ele mudar a entrada dela.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>O servidor dela mantém tudo: os consumidores continuam funcionando, também o deste programa. Exclua esse no Fracttal quando não for mais necessário.</translation>
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
        <translation>Remover “{name}” deste computador?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Os dados inventados da empresa de exemplo ficam na pasta de dados: estão lá de novo quando você a abre.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>os endereços dela, o par de chaves antigo, e a chave, o segredo e o login deste programa lá</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>responsáveis, notas, testes e formulários inacabados que só este computador conhece</translation>
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
        <translation>Verificado {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Esquece-o neste computador, o segredo também. O Fracttal não é consultado.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Não foi excluído: de volta à lista</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>O segredo dele não está guardado neste computador.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sem conexão: para verificar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Segredo antigo de “{name}”</translation>
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
        <translation>Fora de uso</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Começada em {date}: {decided} de {total} consumidores foram vistos.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar a revisão</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Uma vez por ano, olhar cada consumidor: ainda é necessário e alguém responde por ele? No fim há um relatório, sem segredos.</translation>
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
        <translation>A última foi concluída em {date}: está na hora de outra.</translation>
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
        <translation>Olhar cada consumidor uma vez por ano</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nome de quem revisa</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>Nada foi alterado no Fracttal: o que precisa de trabalho ou deve ser desativado fica com você.</translation>
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
        <translation>Salvar como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Salvar o relatório (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Salvar o relatório sem segredos</translation>
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
        <translation>O relatório foi salvo</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Escreva o nome de quem revisa: ele consta no relatório.</translation>
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
        <translation>Último uso</translation>
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
        <translation>Revisado por</translation>
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
        <translation>Este grupo não permite nada: a API recusará todas as chamadas.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>O que a API responderá com este grupo</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>O que a API responderá com este grupo (somente leitura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Depois do vazamento: “{name}”</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Perguntar onde foi visto (e-mail, chat, tela, arquivo) e pedir que o apaguem de lá.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluí-lo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Excluir agora</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Exclua “{name}” quando nenhum programa usar mais o par dele. Até lá, todos os passos podem ser desfeitos.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Todos os programas têm a chave e o segredo do gêmeo.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Entregue a chave e o segredo do gêmeo a todos os que usam os antigos. Isso pode levar dias: os dois pares funcionam enquanto isso.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Desistir da rotação</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Desistir da rotação de “{name}”?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregá-lo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Se dados podem ter sido lidos, avisar quem responde pela proteção de dados.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Ainda não foi possível testar se ele é recusado: tente mais tarde.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Ele não alcança o que o antigo alcança: {modules}. Veja o grupo de permissões dele antes de entregá-lo.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Já foi entregue</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Ele alcança mais que o antigo: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>O acesso dele é testado: um token e depois uma leitura de cada módulo, ao lado do que o antigo alcança.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>A chave e o segredo dele foram recusados depois. Desfaça este passo e teste de novo.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>A chave e o segredo dele funcionam, mas ele não alcança nenhum módulo.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>A chave e o segredo dele funcionam.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>A chave e o segredo dele funcionam. Ele alcança o mesmo que o antigo: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>A chave e o segredo dele funcionam. Ele alcança: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Os tokens morreram com ele.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Ver no Registro de transações do Fracttal o que foi alterado desde então, e por quem.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Criar um novo segredo agora</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Criá-lo na página do Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Criar o gêmeo</translation>
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
        <translation>Nenhum token que ele obteve antes pode ainda estar vivo.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Não foi possível descobrir desta vez: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Nada mudou para “{name}”. Agora, teste o gêmeo.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprovar</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Comprovado: o par antigo de “{name}” é recusado</translation>
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
        <translation>Retirar “{name}”?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotação de “{name}”</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Avisar o responsável e o integrador, e entregar a eles o novo par com segurança.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testá-lo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Testar o gêmeo</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>A chave e o segredo antigos são recusados, testado {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>A chave e o segredo antigos são testados: devem ser recusados.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>A chave e o segredo antigos ainda funcionam, testado {when}. Não foram excluídos nem substituídos, ou foi outro consumidor.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>O par antigo de “{name}” foi retirado</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>O par antigo de “{name}” ainda funciona</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>O par antigo continua como está. O gêmeo também fica: exclua-o na página do Fracttal se ninguém o usa.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>O par antigo continua como está. O gêmeo “{twin}” é excluído: quem já tem a chave dele não poderá mais usá-la.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Ainda não se sabe se o segredo que vazou foi substituído.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>O segredo que vazou foi substituído em {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>O gêmeo é testado mais uma vez; só se ele funcionar, o consumidor antigo é excluído. Todo programa que ainda usa a chave dele para imediatamente, e os tokens morrem. Este passo não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>O gêmeo “{twin}” foi criado</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>O gêmeo “{twin}” foi testado</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Os tokens que ele obteve antes podem viver até {time}: falta %n minuto.</numerusform>
            <numerusform>Os tokens que ele obteve antes podem viver até {time}: faltam %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Testar o par antigo</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Digite o nome para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Ainda não se sabe se “{name}” foi excluído.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>“{name}” foi excluído em {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>“{twin}” existe, com o mesmo grupo de permissões e um par próprio.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>“{twin}” ainda não foi criado.</translation>
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
        <translation>Vazou…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Sem conexão: o que precisa do servidor espera. O ponto em que está fica guardado.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Substitui a chave e o segredo enquanto todos os programas continuam funcionando: um gêmeo é criado, testado e entregue, e só então o antigo sai. Pode levar dias e pode ser desfeito até lá.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Fazer a rotação sem interrupção</translation>
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
        <translation>Mostrar o gêmeo</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>O segredo antigo não estava guardado neste computador, então nada pode ser testado.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Desfazer este passo</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Em andamento…</translation>
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
        <translation>Ações para “{name}”</translation>
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
        <translation>Excluir…</translation>
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
        <translation>Deixar a empresa de exemplo como no primeiro dia?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Redefinir a empresa de exemplo</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Os consumidores que você criou nela e seus segredos serão excluídos.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>No Fracttal: menu no canto superior direito, Configuração, {section}.</translation>
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
        <translation>Conexões API</translation>
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
        <translation>Calendário de trabalho</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centros de custo, orçamentos e moedas.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestão de documentos</translation>
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
        <translation>Como os custos de manutenção são agrupados, planejados e convertidos: centros de custo, orçamentos, moedas. São definidos na página do Fracttal: a API pública não tem chamada para eles.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Idioma, aparência, tamanho do texto e a página que se abre primeiro.</translation>
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
        <translation>Modelos de ordens e relatórios impressos e os arquivos da empresa. Ficam na página do Fracttal: a API pública não tem chamada para eles.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>As empresas neste computador e este programa.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>Visão geral da empresa.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>As chaves com as quais outros programas acessam a API do Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>As listas de opções dos formulários do Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>A página onde convidados pedem trabalhos e o que precisam preencher. É configurada na página do Fracttal: a API pública não tem chamada para ela.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Os dias úteis, turnos e feriados com que o Fracttal planeja. São definidos na página do Fracttal: a API pública não tem chamada para eles.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Registro de transações</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipos, causas, grupos, prioridades e as outras listas de opções. São definidos na página do Fracttal: a API pública não tem chamada para eles.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Contas de usuário</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>O que aconteceu no Fracttal e o que foi feito neste computador.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Onde os segredos são guardados, por quanto tempo são mostrados e como apagar tudo.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Quem pode entrar no Fracttal e que grupos as pessoas compartilham com programas.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Solicitações de trabalho de pessoas sem conta.</translation>
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
        <translation>Um segredo mostrado é oculto após</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Os certificados são verificados com aqueles em que o sistema deste computador confia. Não há como desligar isso: peça ao departamento de TI que adicione um certificado que falte.</translation>
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
        <translation>Olhares para a tela, históricos da área de transferência, telas compartilhadas, backups e discos roubados, segredos em registros e e-mails de suporte, uma rede hostil ou com falhas, uma queda em mau momento.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Excluir segredos exibidos das capturas de tela</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Nenhum proxy é usado: chega-se diretamente ao servidor da empresa aberta.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Não contra outro programa que rode com a sua própria conta neste computador: o que você pode ler, ele pode ler.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Só enquanto a área de transferência ainda o contiver, e nunca quando não está guardado em outro lugar.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy do sistema em uso: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Remove tudo o que este programa guarda neste computador e depois o fecha. Os consumidores nos servidores ficam.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>A chave do chaveiro não pôde ser removida</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Este sistema não tem como fazer isso: oculte os segredos antes de compartilhar a tela.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>Contra o que isto protege</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Enquanto um segredo é exibido, a janela inteira fica fora de capturas e telas compartilhadas. Convém desativar quando alguém ajuda por tela compartilhada ou quando uma lupa mostra uma janela preta.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Nada foi apagado ainda. Sem seus arquivos, a chave não abre nada.</translation>
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
        <translation>Salvar o formulário</translation>
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
        <translation>Trocar de empresa ou conectar outra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Empresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Conectar minha empresa…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexão: {state}</translation>
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
        <translation>Offline</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Redefinir a empresa de exemplo…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
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
        <translation>Iniciar de novo o servidor de exemplo</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Parar o servidor de exemplo (para ver o modo offline)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Usar uma empresa de exemplo</translation>
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
        <translation>Não testável aqui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Não alcança nada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Teste interrompido</translation>
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
        <translation>O registro do Fracttal e o diário deste computador</translation>
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
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Nenhum navegador pôde ser aberto</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Abrir o download</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra você mesmo este endereço: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Definido pelo setor de TI.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>A lista não diz.</translation>
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
        <translation>Quando você pede, este programa procura uma versão mais nova, diz o que há de novo e abre o download no navegador. Ele não instala nada por conta própria e não envia nada além da própria versão.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sem ele, nada é procurado. Ele está no lugar onde você obteve este programa.</translation>
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
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Pedindo um token com a chave e o segredo…</translation>
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
        <translation>A chave e o segredo são aceitos, verificado {when}. Se uma pessoa consegue entrar, só se vê quando alguém entra.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sem conexão: para verificar é preciso o servidor.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Recusado: a chave ou o segredo está errado, ou foi excluído. Verificado {when}.</translation>
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
        <translation>Verificar agora pede um token: se a chave e o segredo estão certos. Quais módulos eles alcançam, Testar o acesso descobre, em “Acesso”.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verificar agora só pergunta se a chave e o segredo estão certos. O que uma pessoa que entra alcança, o teste em “Acesso” descobre.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funciona, verificado {when}</translation>
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
        <translation>Exportar, imprimir e revisar</translation>
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
        <translation>Sobre o Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
