// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/errorsentence.h"
#include "app/programfiles.h"
#include "core/base/textfolding.h"
#include "storage/people/secrets.h"
#include "storage/people/userstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The texts of the program itself.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

// The one that the desktop program had open last.
QString defaultDatabase()
{
    const QString last = programfiles::Settings().value(programfiles::lastShopKey).toString();
    return last.isEmpty() ? programfiles::usualShop(programfiles::folder()) : last;
}

QList<QCommandLineOption> commonOptions()
{
    return {{u"database"_s, Text::tr("The database file; without it the one that the desktop program had open last."),
             u"file"_s},
            {u"user"_s,
             Text::tr("Do it in the name of this person of the shop; REGULARS_SECRET holds their PIN or password."),
             u"name"_s},
            {u"json"_s, Text::tr("Answer as JSON.")},
            {{u"h"_s, u"help"_s}, Text::tr("Show this help.")},
            {{u"v"_s, u"version"_s}, Text::tr("Show the version.")}};
}

// The command is the first argument that is neither an option nor the value of --database or --user.
QString commandName(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--database"_L1 || arguments[i] == "--user"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

QString overview(const QList<CliCommand> &commands)
{
    QString text = Text::tr("Usage: regulars-cli [--database FILE] [--user NAME] COMMAND [OPTIONS]") + u"\n\n"_s;
    for (const CliCommand &command : commands)
        text += u"  %1\n      %2\n"_s.arg((command.name + u' ' + command.arguments).trimmed(), command.description);
    text += u'\n' +
            Text::tr(
                "regulars-cli COMMAND --help shows the options of a command. All commands answer as JSON with --json.") +
            u'\n';
    return text + Text::tr("Exit codes: 0 done, 1 refused, 2 wrong usage, 3 failure.") + u'\n';
}

QString helpOf(const CliCommand &command, const QList<QCommandLineOption> &options)
{
    QString text = Text::tr("Usage: regulars-cli [--database FILE] [--user NAME] %1")
                       .arg((command.name + u' ' + command.arguments).trimmed());
    text += u"\n\n"_s + command.description + u"\n\n"_s;
    for (const QCommandLineOption &option : options) {
        QString name = u"--"_s + option.names().last();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName().toUpper();
        text += u"  %1\n      %2\n"_s.arg(name, option.description());
    }
    return text;
}

int exitWith(ExitCode code)
{
    return static_cast<int>(code);
}

int wrongUsage(const QString &what)
{
    printError(what + u'\n' + Text::tr("regulars-cli --help shows how to use it.") + u'\n');
    return exitWith(ExitCode::Usage);
}

void print(const Answer &answer, bool asJson)
{
    if (asJson) {
        const QJsonDocument document = answer.list ? QJsonDocument(*answer.list) : QJsonDocument(answer.facts.toJson());
        printOut(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    } else {
        printOut(answer.list ? tableText(*answer.list, answer.columns) : answer.facts.toText());
    }
}

int runCommand(const CliCommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = command.options + commonOptions();
    for (const QCommandLineOption &option : options) {
        if (!parser.addOption(option))
            qFatal("two options of the same name: %ls", qUtf16Printable(option.names().first()));
    }
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        printOut(helpOf(command, options));
        return 0;
    }
    const QStringList rest = parser.positionalArguments().mid(1);
    if (rest.size() < command.fewestArguments || rest.size() > command.mostArguments)
        return wrongUsage(Text::tr("Usage: regulars-cli [--database FILE] [--user NAME] %1")
                              .arg((command.name + u' ' + command.arguments).trimmed()));
    const SystemClock clock;
    const QString file = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : defaultDatabase();
    const auto answer = command.run({parser, rest, file, clock});
    if (!answer) {
        const int code = exitCodeOf(answer.error());
        if (code == exitWith(ExitCode::Usage))
            return wrongUsage(errorSentence(answer.error()));
        printError(errorSentence(answer.error()) + u'\n');
        return code;
    }
    print(*answer, parser.isSet(u"json"_s));
    return answer->exitCode;
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(fileno(stderr)) != 0;
#else
    return false;
#endif
}

} // namespace

Result<std::unique_ptr<Database>> Invocation::open(Database::IfMissing ifMissing) const
{
    if (ifMissing == Database::IfMissing::Create && !options.isSet(u"database"_s))
        QDir().mkpath(QFileInfo(databaseFile).absolutePath());
    return signedIn(Database::open(databaseFile, clock, ifMissing));
}

Result<std::unique_ptr<Database>> Invocation::openForReading() const
{
    return signedIn(Database::open(databaseFile, clock, Database::IfMissing::Fail, Database::Use::Read));
}

Result<std::unique_ptr<Database>> Invocation::signedIn(Result<std::unique_ptr<Database>> database) const
{
    if (!database) {
        database.error().field = u"database"_s;
        return database;
    }
    REGULARS_TRY(who, user(**database));
    (*database)->setUser(who);
    return database;
}

Result<UserId> Invocation::user(Database &database) const
{
    const QString name = options.value(u"user"_s);
    if (name.isEmpty())
        return UserId{};
    const QString secret = qEnvironmentVariable("REGULARS_SECRET");
    return database
        .read([name, secret](Connection &connection) -> Result<UserId> {
            const UserStore store(connection);
            REGULARS_TRY(users, store.users());
            const auto found = std::find_if(users.begin(), users.end(),
                                            [&](const User &each) { return folded(each.name) == folded(name); });
            if (found == users.end())
                return wrongValue(u"--user"_s);
            REGULARS_TRY(hash, store.secretHash(found->id));
            if (!hash.isEmpty() && !isSecret(hash, secret))
                return fail(ErrorCode::Refused, u"user"_s, {{u"reason"_s, u"wrong_secret"_s}});
            return found->id;
        })
        .result();
}

Result<qint64> Invocation::number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!options.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 value = options.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return wrongValue(u"--"_s + option);
    return value;
}

tl::unexpected<Error> wrongValue(const QString &name)
{
    return tl::unexpected(invalidField(name, wrongUsageRule));
}

QList<CliCommand> cliCommands()
{
    return {importCommand(),       searchCommand(),     customerCommand(), todayCommand(),   tasksCommand(),
            taskCommand(),         alertsCommand(),     ticketCommand(),   slaCommand(),     routingCommand(),
            tierCommand(),         pointsCommand(),     rewardCommand(),   couponCommand(),  referralCommand(),
            subscriptionCommand(), onboardingCommand(), goalCommand(),     checkInCommand(), segmentCommand(),
            simulateCommand(),     metricsCommand(),    cohortsCommand(),  rfmCommand(),     predictCommand(),
            scoreCommand(),        backtestCommand(),   driversCommand(),  reportCommand(),  exportCommand(),
            mappingsCommand(),     duplicatesCommand(), mergeCommand(),    undoCommand(),    mailCommand(),
            outboxCommand(),       backupCommand(),     restoreCommand(),  verifyCommand(),  demoCommand()};
}

int runCommandLine(const QStringList &arguments)
{
    const QList<CliCommand> commands = cliCommands();
    const QString name = commandName(arguments);
    if (name.isEmpty()) {
        if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
            printOut(u"regulars-cli "_s + QCoreApplication::applicationVersion() + u'\n');
            return 0;
        }
        if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
            printOut(overview(commands));
            return 0;
        }
        return wrongUsage(Text::tr("No command is given."));
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const CliCommand &each) { return each.name == name; });
    if (command == commands.end())
        return wrongUsage(Text::tr("There is no command \"%1\".").arg(name));
    return runCommand(*command, arguments);
}

Progress terminalProgress()
{
    if (!isTerminal())
        return {};
    return [last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? 100 * done / total : 0;
        if (percent == last)
            return;
        last = percent;
        printError(u"\r%1 %"_s.arg(percent, 3) + (percent >= 100 ? u"\n"_s : QString()));
    };
}

void printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace regulars
