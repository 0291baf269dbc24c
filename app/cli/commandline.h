// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/facts.h"
#include "storage/database.h"

#include <QtCore/QCommandLineParser>

namespace regulars {

/// What a command of the command line runs with.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< after the command's name
    QString databaseFile;
    const Clock &clock;

    /// Opens the database. A missing one is made only when `ifMissing` says so.
    [[nodiscard]] Result<std::unique_ptr<Database>> open(Database::IfMissing ifMissing = Database::IfMissing::Fail) const;
    /// Opens the database for looking only: also in a folder that can't be written, where it leaves nothing behind.
    [[nodiscard]] Result<std::unique_ptr<Database>> openForReading() const;
    /// Who --user says it is, with their secret from REGULARS_SECRET if they have one; nobody without the option.
    /// Errors: wrong usage when nobody is called that, Refused (reason wrong_secret).
    [[nodiscard]] Result<UserId> user(Database &database) const;
    [[nodiscard]] Result<std::unique_ptr<Database>> signedIn(Result<std::unique_ptr<Database>> database) const;
    /// The whole number of an option, or `otherwise`; wrong usage when it is none or outside of the limits.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const;
};

/// What was typed for the option or argument is none of its values: wrong usage, not a refusal.
[[nodiscard]] tl::unexpected<Error> wrongValue(const QString &name);

/// What a command answers.
struct Answer
{
    Facts facts;
    std::optional<QJsonArray> list; ///< instead of facts: rows with the columns `columns`
    QStringList columns;
    int exitCode = 0;
};

/// One command of the command line.
struct CliCommand
{
    QString name;
    QString arguments; ///< as the help shows them
    QString description;
    int fewestArguments = 0;
    int mostArguments = 0;
    QList<QCommandLineOption> options;
    std::function<Result<Answer>(const Invocation &)> run;
};

/// Exit codes, besides 0.
enum class ExitCode { Refused = 1, Usage = 2, Failure = 3 };

/// The commands of the program, in the order of the help.
[[nodiscard]] QList<CliCommand> cliCommands();
[[nodiscard]] CliCommand importCommand();
[[nodiscard]] CliCommand mappingsCommand();
[[nodiscard]] CliCommand exportCommand();
[[nodiscard]] CliCommand searchCommand();
[[nodiscard]] CliCommand customerCommand();
[[nodiscard]] CliCommand todayCommand();
[[nodiscard]] CliCommand tasksCommand();
[[nodiscard]] CliCommand alertsCommand();
[[nodiscard]] CliCommand taskCommand();
[[nodiscard]] CliCommand ticketCommand();
[[nodiscard]] CliCommand slaCommand();
[[nodiscard]] CliCommand reportCommand();
[[nodiscard]] CliCommand routingCommand();
[[nodiscard]] CliCommand tierCommand();
[[nodiscard]] CliCommand pointsCommand();
[[nodiscard]] CliCommand simulateCommand();
[[nodiscard]] CliCommand rewardCommand();
[[nodiscard]] CliCommand couponCommand();
[[nodiscard]] CliCommand referralCommand();
[[nodiscard]] CliCommand subscriptionCommand();
[[nodiscard]] CliCommand onboardingCommand();
[[nodiscard]] CliCommand goalCommand();
[[nodiscard]] CliCommand checkInCommand();
[[nodiscard]] CliCommand segmentCommand();
[[nodiscard]] CliCommand metricsCommand();
[[nodiscard]] CliCommand cohortsCommand();
[[nodiscard]] CliCommand rfmCommand();
[[nodiscard]] CliCommand predictCommand();
[[nodiscard]] CliCommand scoreCommand();
[[nodiscard]] CliCommand backtestCommand();
[[nodiscard]] CliCommand driversCommand();
[[nodiscard]] CliCommand demoCommand();
[[nodiscard]] CliCommand backupCommand();
[[nodiscard]] CliCommand restoreCommand();
[[nodiscard]] CliCommand verifyCommand();
[[nodiscard]] CliCommand undoCommand();
[[nodiscard]] CliCommand duplicatesCommand();
[[nodiscard]] CliCommand mergeCommand();
[[nodiscard]] CliCommand mailCommand();
[[nodiscard]] CliCommand outboxCommand();

/// Runs the program; returns its exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

/// Shows how far a long job is on the terminal, if standard error is one. Called in any one thread.
[[nodiscard]] Progress terminalProgress();

/// Writes UTF-8 to standard output or standard error.
void printOut(const QString &text);
void printError(const QString &text);

} // namespace regulars
