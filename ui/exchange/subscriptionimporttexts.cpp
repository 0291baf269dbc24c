// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/subscriptionimporttexts.h"

#include "ui/base/plural.h"

namespace regulars {

namespace {

constexpr std::array<const char *, subscriptionFieldCount> fieldWords = {
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Subscription number"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Customer number"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Customer name"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "E-mail"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Phone"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Plan"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Quantity"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Price of one for a term, without tax"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Currency"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Term: months"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Notice: days"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Renews by itself"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "First day"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Terms are counted from"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Status"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Paused from"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Goes on after the pause on"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Cancelled on"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Last day"),
    QT_TRANSLATE_NOOP("regulars::SubscriptionImportTexts", "Reason"),
};

} // namespace

QString SubscriptionImportTexts::field(SubscriptionField field)
{
    return tr(fieldWords[static_cast<size_t>(field)]);
}

QStringList SubscriptionImportTexts::counts(const SubscriptionImportReport &report)
{
    QStringList sentences{tr("%Ln subscription(s)", "", pluralCount(report.created)),
                          tr("%Ln paused", "subscriptions", pluralCount(report.paused)),
                          tr("%Ln ended", "subscriptions", pluralCount(report.ended))};
    if (report.plansCreated > 0)
        sentences << tr("%Ln new plan(s)", "", pluralCount(report.plansCreated));
    if (report.customersCreated > 0)
        sentences << tr("%Ln new customer(s)", "", pluralCount(report.customersCreated));
    if (report.customersMatched > 0)
        sentences << tr("%Ln customer(s) who were there already", "", pluralCount(report.customersMatched));
    if (report.known > 0)
        sentences << tr("%Ln subscription(s) were there before and are left as they are", "", pluralCount(report.known));
    if (report.rejected > 0)
        sentences << tr("%Ln row(s) can't be imported", "", pluralCount(report.rejected));
    return sentences;
}

QString SubscriptionImportTexts::done(const SubscriptionImportReport &report)
{
    return tr("Imported %Ln subscription(s).", "", pluralCount(report.created));
}

QString SubscriptionImportTexts::missingColumns()
{
    return tr(
        "Please say, in the second step, which columns hold the plan, the first day and the customer: a number, a name, "
        "an e-mail address or a phone number.");
}

QString SubscriptionImportTexts::howKnown()
{
    return tr(
        "Subscriptions find their customer by the file's customer number, then by e-mail address, then by phone "
        "number. Who is not found is added. Plans are found by name; a new one is added with the price and the term of "
        "its first row. Subscriptions that are there already are left as they are.");
}

} // namespace regulars
