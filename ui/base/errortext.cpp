// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ErrorText)

public:
    [[nodiscard]] static QString ofFile(const QString &withName, const QString &withoutName, const Error &error)
    {
        const QString name = QFileInfo(error.args.value(u"file"_s).toString()).fileName();
        return name.isEmpty() ? withoutName : withName.arg(name);
    }

    [[nodiscard]] static QString ofRule(const QString &rule, const QVariantMap &args)
    {
        if (rule == "too_long"_L1) {
            const int limit = args.value(u"limit"_s).toInt();
            return limit > 0 ? tr("This is too long: at most %n characters fit.", "", limit) : tr("This is too long.");
        }
        if (rule == "too_short"_L1)
            return tr("This is too short: it needs at least %n characters.", "", args.value(u"limit"_s).toInt());
        if (rule == "file_too_large"_L1)
            return tr("This file is too large: at most %n MB can be kept.", "", args.value(u"limit"_s).toInt());
        if (rule == "too_small"_L1 || rule == "too_large"_L1)
            return ofLimit(rule == "too_small"_L1, args);
        static constexpr std::pair<QLatin1StringView, const char *> sentences[] = {
            {"empty_file"_L1, QT_TR_NOOP("This file is empty.")},
            {"not_a_picture"_L1, QT_TR_NOOP("This is no picture that can be read.")},
            {"required"_L1, QT_TR_NOOP("This is needed.")},
            {"not_a_date"_L1, QT_TR_NOOP("There is no such day.")},
            {"not_a_time"_L1, QT_TR_NOOP("There is no such time.")},
            {"not_a_recurrence"_L1, QT_TR_NOOP("This is no rule by which something repeats.")},
            {"not_a_number"_L1, QT_TR_NOOP("This is no number.")},
            {"not_yes_no"_L1, QT_TR_NOOP("Please answer yes or no.")},
            {"not_a_choice"_L1, QT_TR_NOOP("Please choose one from the list.")},
            {"ambiguous_date"_L1, QT_TR_NOOP("It isn't clear which number is the month.")},
            {"not_an_amount"_L1, QT_TR_NOOP("This is no amount of money.")},
            {"not_an_email"_L1, QT_TR_NOOP("This is no e-mail address.")},
            {"not_a_phone"_L1, QT_TR_NOOP("This is no phone number.")},
            {"negative"_L1, QT_TR_NOOP("This can't be less than zero.")},
            {"not_positive"_L1, QT_TR_NOOP("This must be more than zero.")},
            {"in_the_future"_L1, QT_TR_NOOP("This lies in the future.")},
            {"duplicate"_L1, QT_TR_NOOP("This stands here twice.")},
            {"not_in_the_list"_L1, QT_TR_NOOP("Please choose one from the list.")},
            {"not_the_same"_L1, QT_TR_NOOP("This is not the same as before.")},
            {"first_is_owner"_L1, QT_TR_NOOP("The first person of a shop is its owner.")},
            {"before_the_beginning"_L1, QT_TR_NOOP("This must come after the beginning.")},
            {"before_the_order"_L1, QT_TR_NOOP("This lies before the order.")},
            {"more_than_was_bought"_L1, QT_TR_NOOP("This is more than was bought.")},
            {"more_than_the_line"_L1, QT_TR_NOOP("The discount is more than the line costs.")},
            {"more_than_the_order"_L1, QT_TR_NOOP("The discount is more than the order costs.")},
            {"member_of_itself"_L1, QT_TR_NOOP("Nobody can belong to themselves.")},
            {"members_in_circle"_L1, QT_TR_NOOP("This one belongs to the customer already, by way of others.")},
            {"wrong_group"_L1,
             QT_TR_NOOP("People belong to households and companies, companies to companies, and households to nobody.")},
            {"too_many_levels"_L1, QT_TR_NOOP("At most four levels of companies may stand above each other.")},
            {"has_members"_L1, QT_TR_NOOP("Somebody belongs to this customer who could not belong to one of this kind.")},
            {"not_of_this_order"_L1, QT_TR_NOOP("This is not part of the order.")},
        };
        for (const auto &[name, sentence] : sentences) {
            if (rule == name)
                return tr(sentence);
        }
        return tr("This value can't be used.");
    }

    /// Of a field or column of the shop's own also which one it is.
    [[nodiscard]] static QString ofField(const Error &error)
    {
        const QString sentence = ofRule(error.args.value(u"rule"_s).toString(), error.args);
        const QString name = error.args.value(u"name"_s).toString();
        const bool own = error.args.contains(u"uid"_s) && !name.isEmpty();
        return own ? tr("%1: %2", "a field: what is wrong with it").arg(name, sentence) : sentence;
    }

    [[nodiscard]] static QString ofLimit(bool tooSmall, const QVariantMap &args)
    {
        const QString limit = QLocale().toString(args.value(u"limit"_s).toLongLong());
        return tooSmall ? tr("This must be at least %1.").arg(limit) : tr("This must be at most %1.").arg(limit);
    }

    [[nodiscard]] static QString ofRefusal(const QString &reason)
    {
        if (reason == "backup_failed"_L1)
            return tr("The backup before this step failed, so nothing was done.");
        if (reason == "not_allowed"_L1)
            return tr("Your role does not allow this. The owner decides about that under Settings, People.");
        if (reason == "last_owner"_L1)
            return tr("A shop needs an owner: make somebody else the owner first.");
        if (reason == "changed_since"_L1)
            return tr("This can't be undone because it was changed again since.");
        if (reason == "nothing_to_undo"_L1)
            return tr("There is nothing to undo.");
        if (reason == "people_are_not_undone"_L1)
            return tr("Changes of the people who work here are not undone. Change them in the settings.");
        if (reason == "already_undone"_L1)
            return tr("This was undone already.");
        if (reason == "merged"_L1)
            return tr("This customer is part of another one. Taking the two apart brings it back.");
        if (reason == "merge_deleted"_L1)
            return tr("One of these customers is in the recycle bin or already part of another one.");
        if (reason == "merge_with_itself"_L1)
            return tr("Merging needs two different customers.");
        if (reason == "two_households"_L1)
            return tr("They live in two households already. Please take one of them out of theirs first.");
        if (reason == "not_a_backup"_L1)
            return tr("This file is no backup of Regulars.");
        if (reason == "shop_not_empty"_L1)
            return tr("A package can only be taken into a shop that is still empty. Please open a new shop first.");
        if (reason == "too_many_rows"_L1)
            return tr("These are more rows than a spreadsheet can hold. Please export them as CSV.");
        if (reason == "values_do_not_fit"_L1)
            return tr("Some customers have values that do not fit this kind of field.");
        if (reason == "wrong_format"_L1)
            return tr("This can't be written in that format.");
        return tr("This isn't possible here.");
    }

    [[nodiscard]] static QString of(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::InvalidValue:
            return ofField(error);
        case ErrorCode::NotFound:
            return tr("This is not there any more. Somebody may have deleted it.");
        case ErrorCode::Conflict:
            return tr("Somebody else changed this in the meantime. Please look at it again before you save.");
        case ErrorCode::Duplicate:
            return tr("This is taken already.");
        case ErrorCode::Refused:
            return ofRefusal(error.args.value(u"reason"_s).toString());
        case ErrorCode::Cancelled:
            return tr("This was cancelled. Nothing was changed.");
        case ErrorCode::DatabaseLocked:
            return tr("Another program is writing to the shop's file. Please try again in a moment.");
        case ErrorCode::DatabaseReadOnly:
            return tr("The shop's file can't be written. Please check that you may change the file and its folder.");
        case ErrorCode::DatabaseCorrupt:
            return tr("The shop's file is damaged or was not made by Regulars. You can restore a backup.");
        case ErrorCode::DatabaseTooNew:
            return tr("The shop's file was written by a newer Regulars. Please install the newest version.");
        case ErrorCode::DiskFull:
            return tr("The disk is full. Please free some space and try again.");
        case ErrorCode::FileNotFound:
            return ofFile(tr("The file “%1” is not there."), tr("The file is not there."), error);
        case ErrorCode::FileUnreadable:
            return ofFile(tr("The file “%1” can't be read."), tr("The file can't be read."), error);
        case ErrorCode::FileNotWritable:
            return ofFile(tr("The file “%1” can't be written."), tr("The file can't be written."), error);
        case ErrorCode::UnknownFormat:
            return ofFile(tr("Regulars can't make sense of the file “%1”."), tr("Regulars can't make sense of this file."),
                          error);
        case ErrorCode::Internal:
            break;
        }
        return tr("Something went wrong inside Regulars. Nothing was changed.");
    }
};

} // namespace

QString errorText(const Error &error)
{
    return Text::of(error);
}

} // namespace regulars
