// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errorsentence.h"

#include "app/cli/commandline.h"
#include "app/cli/loyaltysentence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)

public:
    static QString ofFile(const Error &error);
    static QString ofOrderFile(const Error &error);
    static QString ofValue(const Error &error);
    static QString ofMapping(const QVariantMap &args);
    static QString ofRefusal(const QString &reason);
    static QString ofFewData(const QVariantMap &args);
    static QString ofServer(const Error &error);
};

QString argument(const Error &error, const QString &name)
{
    return error.args.value(name).toString();
}

QString Text::ofFile(const Error &error)
{
    const QString file = argument(error, u"file"_s);
    switch (error.code) {
    case ErrorCode::DatabaseLocked:
        return tr("Another program is using the database. Try again when it has finished.");
    case ErrorCode::DatabaseReadOnly:
        return tr("The database %1 can't be written: the file or its folder is read-only.").arg(file);
    case ErrorCode::DatabaseCorrupt:
        return error.field == "backup"_L1 ? tr("%1 is damaged or no backup.").arg(file)
                                          : tr("%1 is damaged or no database.").arg(file);
    case ErrorCode::DatabaseTooNew:
        return tr("%1 was written by a newer version of Regulars. Update the program to open it.").arg(file);
    case ErrorCode::DiskFull:
        return tr("The disk is full. Nothing was changed.");
    case ErrorCode::FileNotFound:
        return error.field == "database"_L1
                   ? tr("There is no database %1 yet. Import orders or make a demo shop first.").arg(file)
                   : tr("There is no file %1.").arg(file);
    case ErrorCode::FileUnreadable:
        return tr("%1 can't be read.").arg(file);
    case ErrorCode::FileNotWritable:
        return argument(error, u"rule"_s) == "exists"_L1 ? tr("%1 exists already and is not overwritten.").arg(file)
                                                         : tr("%1 can't be written.").arg(file);
    default:
        return tr("Something went wrong: %1").arg(error.detail);
    }
}

QString Text::ofOrderFile(const Error &error)
{
    const QString reason = argument(error, u"reason"_s);
    const QString file = argument(error, u"file"_s);
    if (error.field == "database"_L1 || reason.isEmpty())
        return tr("%1 is no database of Regulars.").arg(file);
    if (reason == "no_json"_L1)
        return tr("%1 is no JSON.").arg(file);
    if (reason == "no_mail"_L1)
        return tr("%1 is no e-mail message and no mailbox.").arg(file);
    if (reason == "empty"_L1)
        return tr("The file %1 is empty.").arg(file);
    if (reason == "no_such_sheet"_L1)
        return tr("The spreadsheet %1 has no such sheet. It has: %2.")
            .arg(file, error.args.value(u"sheets"_s).toStringList().join(u", "_s));
    if (reason == "encrypted"_L1)
        return tr("The spreadsheet %1 is protected by a password.").arg(file);
    if (reason == "spreadsheet_too_large"_L1)
        return tr("The spreadsheet %1 is too large. Save it as CSV and import that.").arg(file);
    if (reason == "not_a_spreadsheet"_L1 || reason == "damaged_spreadsheet"_L1)
        return tr("%1 is no spreadsheet, or a damaged one.").arg(file);
    if (reason == "newer_package"_L1)
        return tr("The package was written by a newer version of Regulars. Update the program to import it.");
    if (reason == "broken_package"_L1)
        return tr("The package is damaged in line %1.").arg(argument(error, u"line"_s));
    if (reason == "binary"_L1)
        return tr("%1 is no text file with a table.").arg(file);
    if (reason == "no_rows"_L1)
        return tr("The file %1 has no rows.").arg(file);
    if (reason == "missing_columns"_L1) {
        return tr("The file %1 has no column for: %2. Name the columns with --map.")
            .arg(file, error.args.value(u"missing"_s).toStringList().join(u", "_s));
    }
    if (reason == "too_many_columns"_L1)
        return tr("The file %1 has more than %2 columns.").arg(file, argument(error, u"limit"_s));
    if (reason == "too_many_rows"_L1)
        return tr("The file %1 has more than %2 rows. Split it into smaller files.")
            .arg(file, QLocale().toString(error.args.value(u"limit"_s).toLongLong()));
    if (reason == "cell_too_long"_L1)
        return tr("A cell in line %1 of %2 is too long.").arg(argument(error, u"line"_s), file);
    return tr("%1 can't be understood.").arg(file);
}

QString Text::ofMapping(const QVariantMap &args)
{
    const QString rule = args.value(u"rule"_s).toString();
    const QString entry = args.value(u"entry"_s).toString();
    if (rule == "unknown_field"_L1)
        return tr("--map: there is no field \"%1\".").arg(args.value(u"name"_s).toString());
    if (rule == "unknown_column"_L1)
        return tr("--map: the file has no column \"%1\".").arg(args.value(u"name"_s).toString());
    if (rule == "field_twice"_L1)
        return tr("--map: the field \"%1\" is given twice.").arg(args.value(u"name"_s).toString());
    return tr("--map: \"%1\" is not understood; write it like customer_id=0,date=1.").arg(entry);
}

QString Text::ofValue(const Error &error)
{
    if (error.field == "map"_L1)
        return ofMapping(error.args);
    if (error.field == "date_order"_L1)
        return tr(
            "Nothing in the file tells whether 03/04 means 3 April or March 4. Say it with --date-order dmy or --date-order mdy.");
    if (error.field == "root_cause"_L1)
        return tr("The ticket's category asks for a root cause before it is solved.");
    if (error.field == "outcome"_L1)
        return tr("The ticket's category asks for an outcome before it is solved.");
    if (argument(error, u"rule"_s) == "wrong_check_digit"_L1)
        return tr("There is a slip in this code: it is none that was ever issued.");
    if (argument(error, u"rule"_s) == "file_too_large"_L1)
        return tr("%1 is larger than %2 MB.").arg(argument(error, u"file"_s), argument(error, u"limit"_s));
    return tr("The value of \"%1\" can't be used.").arg(error.field);
}

QString Text::ofRefusal(const QString &reason)
{
    if (reason == "people_are_not_undone"_L1)
        return Text::tr("Changes of the people who work here are not undone. Change them in the settings.");
    if (reason == "already_undone"_L1)
        return tr("This change was undone already.");
    if (reason == "bulk_load"_L1)
        return tr("An import that was undone comes back by importing the file again.");
    if (reason == "merge_deleted"_L1)
        return tr("One of these customers is deleted or already part of another one.");
    if (reason == "merge_with_itself"_L1)
        return tr("Merging needs two different customers.");
    if (reason == "not_allowed"_L1)
        return tr("The role of this person does not allow it. Say who you are with --user.");
    if (reason == "wrong_secret"_L1)
        return tr("REGULARS_SECRET does not hold the PIN or password of this person.");
    if (reason == "not_empty"_L1)
        return tr("The database holds customers or orders already. The demo shop needs a file of its own.");
    if (reason == "shop_not_empty"_L1)
        return tr("The database holds records already. A package goes into an empty one.");
    if (reason == "too_many_rows"_L1)
        return tr("These are more rows than a spreadsheet can hold. Export them as CSV.");
    if (reason == "merged"_L1)
        return tr("This ticket was merged into another one. Work on that one.");
    if (reason == "nothing_to_merge"_L1)
        return tr("There is no other ticket to merge.");
    if (reason == "nothing_to_split"_L1)
        return tr("Name some of the ticket's articles, not all of them.");
    if (reason == "outbox_busy"_L1)
        return tr("Another program is sending the messages of this database.");
    if (reason == "no_account"_L1)
        return tr("There is no mail account that can send.");
    if (reason == "no_imap"_L1)
        return tr("There is no mail account that can fetch.");
    if (reason == "not_now"_L1)
        return tr("That can't be decided about a message that is being sent or was sent.");
    if (reason == "not_converged"_L1)
        return tr("No model of repeat purchases fits this shop's orders.");
    return tr("This is not possible now.");
}

QString Text::ofFewData(const QVariantMap &args)
{
    return tr("There is not enough data: %Ln customer(s) came again, and %1 are needed.", "",
              args.value(u"repeaters"_s).toInt())
        .arg(QLocale().toString(args.value(u"needed"_s).toLongLong()));
}

QString Text::ofServer(const Error &error)
{
    const QString server = argument(error, u"server"_s);
    switch (error.code) {
    case ErrorCode::ServerUntrusted:
        return tr("The connection to the mail server %1 is not safe: its certificate does not hold, or it does not encrypt.")
            .arg(server);
    case ErrorCode::LoginRefused:
        return error.field == "password"_L1
                   ? tr("There is no password for the mail server %1. Set REGULARS_MAIL_PASSWORD.").arg(server)
                   : tr("The mail server %1 does not accept user name and password.").arg(server);
    case ErrorCode::ServerRefused:
        return tr("The mail server %1 refused: %2").arg(server, argument(error, u"reply"_s));
    default:
        return tr("The mail server %1 does not answer.").arg(server);
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    if (const QString sentence = referralSentence(error); !sentence.isEmpty())
        return sentence;
    switch (error.code) {
    case ErrorCode::UnknownFormat:
        return Text::ofOrderFile(error);
    case ErrorCode::InvalidValue:
        return Text::ofValue(error);
    case ErrorCode::NotFound:
        if (argument(error, u"reason"_s) == "no_member"_L1)
            return Text::tr("This customer is no member of the loyalty programme.");
        if (error.field == "customer"_L1)
            return Text::tr("No customer has the number, card, e-mail or phone \"%1\".").arg(argument(error, u"key"_s));
        if (error.field == "mapping"_L1)
            return Text::tr("There is no saved mapping \"%1\".").arg(argument(error, u"name"_s));
        if (error.field == "code"_L1)
            return Text::tr("There is no such coupon.");
        if (error.field == "folder"_L1)
            return Text::tr("The mail server has no folder \"%1\".").arg(argument(error, u"name"_s));
        return error.field == "change_set"_L1 ? Text::tr("There is nothing to undo.")
                                              : Text::tr("This record does not exist.");
    case ErrorCode::Conflict:
        return Text::tr("The record was changed meanwhile.");
    case ErrorCode::Duplicate:
        return Text::tr("The value of \"%1\" is taken already.").arg(error.field);
    case ErrorCode::Refused:
        if (const QString sentence = loyaltySentence(error.field, argument(error, u"reason"_s)); !sentence.isEmpty())
            return sentence;
        if (argument(error, u"reason"_s) == "not_enough_data"_L1)
            return Text::ofFewData(error.args);
        return Text::ofRefusal(argument(error, u"reason"_s));
    case ErrorCode::Cancelled:
        return Text::tr("Stopped. Nothing was changed.");
    case ErrorCode::ServerAway:
    case ErrorCode::ServerUntrusted:
    case ErrorCode::LoginRefused:
    case ErrorCode::ServerRefused:
        return Text::ofServer(error);
    default:
        return Text::ofFile(error);
    }
}

int exitCodeOf(const Error &error)
{
    if (error.field == "database"_L1)
        return static_cast<int>(ExitCode::Failure);
    const QString rule = argument(error, u"rule"_s);
    // A mapping may be right and only not fit this file.
    if (rule == wrongUsageRule || (error.field == "map"_L1 && rule != "unknown_column"_L1))
        return static_cast<int>(ExitCode::Usage);
    switch (error.code) {
    case ErrorCode::InvalidValue:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Duplicate:
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
    case ErrorCode::UnknownFormat:
        return static_cast<int>(ExitCode::Refused);
    default:
        return static_cast<int>(ExitCode::Failure);
    }
}

} // namespace regulars
