// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <string_view>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Sentence = std::pair<QLatin1StringView, const char *>;

/// A name that stands twice would have a sentence that nobody ever reads.
template<std::size_t size>
consteval bool isEachOnce(const Sentence (&list)[size])
{
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (std::string_view(list[i].first.data(), list[i].first.size()) ==
                std::string_view(list[j].first.data(), list[j].first.size()))
                return false;
        }
    }
    return true;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ErrorText)

public:
    [[nodiscard]] static QString ofFile(const QString &withName, const QString &withoutName, const Error &error)
    {
        const QString name = QFileInfo(error.args.value(u"file"_s).toString()).fileName();
        return name.isEmpty() ? withoutName : withName.arg(name);
    }

    static constexpr Sentence ruleSentences[] = {
        {"empty_file"_L1, QT_TR_NOOP("This file is empty.")},
        {"not_a_picture"_L1, QT_TR_NOOP("This is no picture that can be read.")},
        {"required"_L1, QT_TR_NOOP("This is needed.")},
        {"not_a_date"_L1, QT_TR_NOOP("There is no such day.")},
        {"not_a_time"_L1, QT_TR_NOOP("There is no such time.")},
        {"not_a_recurrence"_L1, QT_TR_NOOP("This is no rule by which something repeats.")},
        {"not_a_number"_L1, QT_TR_NOOP("This is no number.")},
        {"not_whole"_L1, QT_TR_NOOP("This must be a whole number.")},
        {"not_yes_no"_L1, QT_TR_NOOP("Please answer yes or no.")},
        {"not_a_choice"_L1, QT_TR_NOOP("Please choose one from the list.")},
        {"ambiguous_date"_L1, QT_TR_NOOP("It isn't clear which number is the month.")},
        {"not_an_amount"_L1, QT_TR_NOOP("This is no amount of money.")},
        {"not_an_email"_L1, QT_TR_NOOP("This is no e-mail address.")},
        {"not_a_phone"_L1, QT_TR_NOOP("This is no phone number.")},
        {"negative"_L1, QT_TR_NOOP("This can't be less than zero.")},
        {"same_as_baseline"_L1, QT_TR_NOOP("The goal must be another figure than the one it begins with.")},
        {"not_positive"_L1, QT_TR_NOOP("This must be more than zero.")},
        {"in_the_future"_L1, QT_TR_NOOP("This lies in the future.")},
        {"duplicate"_L1, QT_TR_NOOP("This stands here twice.")},
        {"unknown_code"_L1, QT_TR_NOOP("Nobody has a card with this number. Please choose them from the list.")},
        {"is_the_advocate"_L1, QT_TR_NOOP("Nobody can refer themselves.")},
        {"not_a_contact"_L1, QT_TR_NOOP("This is no e-mail address or phone number.")},
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
        {"not_a_range"_L1, QT_TR_NOOP("This must end later than it begins, and within the day.")},
        {"overlapping"_L1, QT_TR_NOOP("These hours overlap.")},
        {"twice"_L1, QT_TR_NOOP("This stands here twice.")},
        {"in_the_past"_L1, QT_TR_NOOP("This lies in the past.")},
        {"solution_before_response"_L1, QT_TR_NOOP("The solution can't be promised earlier than the first reply.")},
        {"before_the_start"_L1, QT_TR_NOOP("This lies before the start.")},
        {"not_closed"_L1, QT_TR_NOOP("A field is not closed: { needs its }. Two of them, {{, are a brace.")},
        {"not_opened"_L1, QT_TR_NOOP("A field is not opened: } needs its {. Two of them, }}, are a brace.")},
        {"not_a_field"_L1, QT_TR_NOOP("What stands in braces is no field. Two of them, {{ and }}, are a brace.")},
        {"not_a_span"_L1, QT_TR_NOOP("This is no time, such as 4 h or 30 min.")},
        {"below_the_least"_L1, QT_TR_NOOP("This is less than the smallest amount.")},
        {"not_above_lower_tier"_L1, QT_TR_NOOP("This must be more than the tier below asks for.")},
        {"above_qualify"_L1, QT_TR_NOOP("A tier can't ask for more to keep it than to reach it.")},
        {"below_lower_tier"_L1, QT_TR_NOOP("This can't be less than what keeps the tier below.")},
        {"above_higher_tier"_L1, QT_TR_NOOP("This can't be more than what keeps the tier above.")},
        {"out_of_range"_L1, QT_TR_NOOP("This number is too small or too large.")},
        {"longer_than_valid"_L1, QT_TR_NOOP("Points would expire before they can be spent.")},
        {"not_hours"_L1, QT_TR_NOOP("Please write one range of hours, such as 14–18.")},
        {"oneself"_L1, QT_TR_NOOP("Nobody can stand in for themselves.")},
        {"not_a_multiple"_L1, QT_TR_NOOP("This programme has whole points only.")},
        {"not_a_card_number"_L1, QT_TR_NOOP("This is no card number.")},
        {"wrong_check_digit"_L1, QT_TR_NOOP("This can't be right: a digit or letter of it is wrong.")},
        {"not_a_code"_L1, QT_TR_NOOP("This is no code.")},
        {"not_a_percentage"_L1, QT_TR_NOOP("This must be at least 1 and at most 99 per cent.")},
        {"before_last_change"_L1, QT_TR_NOOP("This lies before the last change of the subscription.")},
        {"too_early"_L1, QT_TR_NOOP("This day is too early.")},
        {"too_late"_L1, QT_TR_NOOP("This day is too late.")},
        {"too_many_steps"_L1, QT_TR_NOOP("These are too many steps.")},
        {"step_too_late"_L1, QT_TR_NOOP("A step is due after the days within which all should be done.")},
    };

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
        if (rule == "files_too_large"_L1)
            return tr("All files together may have at most %n MB.", "", args.value(u"limit"_s).toInt());
        if (rule == "too_many_files"_L1)
            return tr("At most %n file(s) can be attached.", "", args.value(u"limit"_s).toInt());
        if (rule == "too_small"_L1 || rule == "too_large"_L1)
            return ofLimit(rule == "too_small"_L1, args);
        const QString fields = QLocale().createSeparatedList(args.value(u"fields"_s).toStringList());
        if (rule == "unknown_field"_L1)
            return tr("There is no such field: %1").arg(fields);
        if (rule == "unresolved"_L1)
            return tr("Please write something in place of these fields, nothing is known for them: %1").arg(fields);
        for (const auto &[name, sentence] : ruleSentences) {
            if (rule == name)
                return tr(sentence);
        }
        return tr("This value can't be used.");
    }

    /// Of a field or column of the shop's own also which one it is.
    [[nodiscard]] static QString ofField(const Error &error)
    {
        if (const qint64 ticket = error.args.value(u"number"_s).toLongLong(); ticket > 0) {
            if (error.field == "root_cause"_L1)
                return tr("Ticket #%1 can't be solved yet: its category asks for the cause.").arg(ticket);
            if (error.field == "outcome"_L1)
                return tr("Ticket #%1 can't be solved yet: its category asks for the outcome.").arg(ticket);
        }
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

    static constexpr Sentence refusals[] = {
        {"backup_failed"_L1, QT_TR_NOOP("The backup before this step failed, so nothing was done.")},
        {"not_allowed"_L1,
         QT_TR_NOOP("Your role does not allow this. The owner decides about that under Settings, People.")},
        {"no_risk_weight"_L1, QT_TR_NOOP("At least one sign must raise the risk.")},
        {"last_owner"_L1, QT_TR_NOOP("A shop needs an owner: make somebody else the owner first.")},
        {"changed_since"_L1, QT_TR_NOOP("This can't be undone because it was changed again since.")},
        {"nothing_to_undo"_L1, QT_TR_NOOP("There is nothing to undo.")},
        {"people_are_not_undone"_L1,
         QT_TR_NOOP("Changes of the people who work here are not undone. Change them in the settings.")},
        {"already_undone"_L1, QT_TR_NOOP("This was undone already.")},
        {"merged"_L1, QT_TR_NOOP("This customer is part of another one. Taking the two apart brings it back.")},
        {"merge_deleted"_L1, QT_TR_NOOP("One of these customers is in the recycle bin or already part of another one.")},
        {"merge_with_itself"_L1, QT_TR_NOOP("Merging needs two different customers.")},
        {"two_households"_L1,
         QT_TR_NOOP("They live in two households already. Please take one of them out of theirs first.")},
        {"not_a_backup"_L1, QT_TR_NOOP("This file is no backup of Regulars.")},
        {"shop_not_empty"_L1,
         QT_TR_NOOP("A package can only be taken into a shop that is still empty. Please open a new shop first.")},
        {"too_many_rows"_L1, QT_TR_NOOP("These are more rows than a spreadsheet can hold. Please export them as CSV.")},
        {"values_do_not_fit"_L1, QT_TR_NOOP("Some customers have values that do not fit this kind of field.")},
        {"wrong_format"_L1, QT_TR_NOOP("This can't be written in that format.")},
        {"nothing_to_merge"_L1, QT_TR_NOOP("Merging needs two different tickets.")},
        {"nothing_to_split"_L1, QT_TR_NOOP("Choose some of the messages, but not all of them, to make a ticket of.")},
        {"in_use"_L1, QT_TR_NOOP("This is still in use.")},
        {"not_asked"_L1, QT_TR_NOOP("This question is not asked any more.")},
        {"not_waiting"_L1, QT_TR_NOOP("This question does not wait any more.")},
        {"built_in"_L1, QT_TR_NOOP("This belongs to the program and can't be removed.")},
        {"nothing_answered"_L1, QT_TR_NOOP("Nobody has answered this ticket yet, so there is nothing to write down.")},
        {"nothing_published"_L1, QT_TR_NOOP("No article is published yet.")},
        {"nothing_to_do"_L1, QT_TR_NOOP("There is no ticket that this macro can be applied to.")},
        {"nothing_to_change"_L1,
         QT_TR_NOOP("There is nothing to change here. Closed tickets stay as they are until they are opened again.")},
        {"no_member"_L1, QT_TR_NOOP("This is for members of the loyalty programme only.")},
        {"card_off"_L1, QT_TR_NOOP("This stamp card is not in use.")},
        {"account_merged"_L1, QT_TR_NOOP("This card was joined with another one.")},
        {"account_closed"_L1, QT_TR_NOOP("This card is closed.")},
        {"account_suspended"_L1, QT_TR_NOOP("This card is suspended.")},
        {"no_rule"_L1, QT_TR_NOOP("No rule of the loyalty programme gives points for this.")},
        {"limit"_L1, QT_TR_NOOP("A limit of the loyalty programme is reached.")},
        {"not_given"_L1, QT_TR_NOOP("A limit of the rules is reached, or their points card is suspended or closed.")},
        {"referral_over"_L1, QT_TR_NOOP("This referral was decided already.")},
        {"nothing_left"_L1, QT_TR_NOOP("Nothing of these points is left.")},
        {"undone_already"_L1, QT_TR_NOOP("This was undone already.")},
        {"not_undoable"_L1, QT_TR_NOOP("This can't be undone.")},
        {"more_than_redeemed"_L1, QT_TR_NOOP("This is more than was spent.")},
        {"reservation_over"_L1, QT_TR_NOOP("These points are not held any more.")},
        {"retired"_L1, QT_TR_NOOP("This reward is not offered any more.")},
        {"not_yet_valid"_L1, QT_TR_NOOP("Its first day has not come yet.")},
        {"no_longer_valid"_L1, QT_TR_NOOP("Its last day has passed.")},
        {"out_of_stock"_L1, QT_TR_NOOP("None of this reward is left.")},
        {"other_tier"_L1, QT_TR_NOOP("This reward is for members of other tiers.")},
        {"other_segment"_L1, QT_TR_NOOP("This reward is for members of other segments.")},
        {"limit_reached"_L1, QT_TR_NOOP("This member has had the reward as often as it may be had.")},
        {"not_a_coupon"_L1, QT_TR_NOOP("This reward is given by hand: there is no code for it.")},
        {"not_in_this_state"_L1, QT_TR_NOOP("This reward was used or given back already.")},
        {"claim_overdue"_L1, QT_TR_NOOP("The last day on which this reward could be used has passed.")},
        {"coupon_used"_L1, QT_TR_NOOP("This reward was had by its code, so its points are not given back.")},
        {"voided"_L1, QT_TR_NOOP("This coupon was withdrawn.")},
        {"used_up"_L1, QT_TR_NOOP("This coupon was used as often as it may be used.")},
        {"empty"_L1, QT_TR_NOOP("Nothing is left on this gift card.")},
        {"more_than_rest"_L1, QT_TR_NOOP("This is more than is left on the gift card.")},
        {"customer_needed"_L1, QT_TR_NOOP("This coupon needs to know whose order it is.")},
        {"other_customer"_L1, QT_TR_NOOP("This coupon belongs to another customer.")},
        {"used_up_by_customer"_L1, QT_TR_NOOP("This customer has used the coupon as often as it may be used.")},
        {"not_stackable"_L1, QT_TR_NOOP("This coupon can't be used together with another one.")},
        {"below_minimum"_L1, QT_TR_NOOP("The order does not come to what this coupon asks for.")},
        {"nothing_to_take_off"_L1, QT_TR_NOOP("There is nothing in this order that the coupon could take something off.")},
        {"subscription_ended"_L1, QT_TR_NOOP("This subscription has ended.")},
        {"subscription_cancelled"_L1, QT_TR_NOOP("This subscription was cancelled.")},
        {"subscription_not_started"_L1, QT_TR_NOOP("This subscription has not started yet.")},
        {"subscription_unchanged"_L1, QT_TR_NOOP("This is what is agreed on already.")},
        {"subscription_paused"_L1, QT_TR_NOOP("This subscription is paused already.")},
        {"not_paused"_L1, QT_TR_NOOP("This subscription is not paused.")},
        {"goes_on"_L1, QT_TR_NOOP("This subscription goes on anyway.")},
        {"renews_by_itself"_L1, QT_TR_NOOP("This subscription renews by itself.")},
        {"onboarding_runs"_L1, QT_TR_NOOP("This onboarding runs already.")},
        {"onboarding_ended"_L1, QT_TR_NOOP("This onboarding is over.")},
        {"onboarding_stopped"_L1, QT_TR_NOOP("This onboarding was stopped.")},
        {"goal_is_so"_L1, QT_TR_NOOP("The goal stands like that already.")},
        {"no_working_time"_L1, QT_TR_NOOP("These working hours have no hour in which anybody works.")},
    };

    [[nodiscard]] static QString ofRefusal(const QVariantMap &args)
    {
        const QString reason = args.value(u"reason"_s).toString();
        if (reason == "too_many_holidays"_L1)
            return tr("A calendar holds at most %n holidays.", "", args.value(u"limit"_s).toInt());
        if (const qint64 missing = args.value(u"missing"_s).toLongLong(); reason == "not_enough_points"_L1 && missing > 0)
            return tr("%1 points are missing.").arg(QLocale().toString((missing + 99) / 100));
        if (reason == "not_enough_points"_L1)
            return tr("There are not enough points: %1 can be spent.")
                .arg(QLocale().toString(args.value(u"available"_s).toLongLong() / 100));
        if (const qint64 ticket = args.value(u"number"_s).toLongLong(); reason == "merged"_L1 && ticket > 0)
            return tr("Ticket #%1 was merged into another one. Undo that to go on with it.").arg(ticket);
        if (reason == "used"_L1)
            return tr("“%1” asks for this segment.").arg(args.value(u"name"_s).toString());
        for (const auto &[name, sentence] : refusals) {
            if (reason == name)
                return tr(sentence);
        }
        return tr("This isn't possible here.");
    }

    [[nodiscard]] static QString ofServer(const Error &error)
    {
        const QString server = error.args.value(u"server"_s).toString();
        if (error.code == ErrorCode::ServerUntrusted)
            return tr("The connection to the mail server %1 is not safe, so nothing was sent there. Its certificate does not "
                      "hold, or it does not encrypt.")
                .arg(server);
        if (error.code == ErrorCode::LoginRefused)
            return error.field == "password"_L1
                       ? tr("The password for the mail server %1 is not known. Please type it in.").arg(server)
                       : tr("The mail server %1 does not accept this user name and password.").arg(server);
        if (error.code == ErrorCode::ServerRefused)
            return error.args.contains(u"reply"_s)
                       ? tr("The mail server %1 refused: “%2”.").arg(server, error.args.value(u"reply"_s).toString())
                       : tr("The mail server %1 refused.").arg(server);
        return tr("The mail server %1 does not answer. Please check its name and the network.").arg(server);
    }

    [[nodiscard]] static QString of(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::InvalidValue:
            return ofField(error);
        case ErrorCode::NotFound:
            if (error.args.value(u"reason"_s).toString() == "no_member"_L1)
                return tr("This is for members of the loyalty programme only.");
            return tr("This is not there any more. Somebody may have deleted it.");
        case ErrorCode::Conflict:
            return tr("Somebody else changed this in the meantime. Please look at it again before you save.");
        case ErrorCode::Duplicate:
            return tr("This is taken already.");
        case ErrorCode::Refused:
            return ofRefusal(error.args);
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
            if (const qint64 line = error.args.value(u"line"_s).toLongLong(); line > 0)
                return ofFile(
                    tr("Regulars can't make sense of the file “%1” from line %2 on.").arg(u"%1"_s, QString::number(line)),
                    tr("Regulars can't make sense of this file from line %1 on.").arg(line), error);
            return ofFile(tr("Regulars can't make sense of the file “%1”."), tr("Regulars can't make sense of this file."),
                          error);
        case ErrorCode::ServerAway:
        case ErrorCode::ServerUntrusted:
        case ErrorCode::LoginRefused:
        case ErrorCode::ServerRefused:
            return ofServer(error);
        case ErrorCode::Internal:
            break;
        }
        return tr("Something went wrong inside Regulars. Nothing was changed.");
    }
};

static_assert(isEachOnce(Text::ruleSentences) && isEachOnce(Text::refusals));

} // namespace

QString errorText(const Error &error)
{
    return Text::of(error);
}

} // namespace regulars
