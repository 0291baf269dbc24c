// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customertexts.h"

#include "core/privacy/contactpreference.h"

#include <QtCore/QLocale>

namespace regulars {

QString CustomerTexts::name(const QString &name)
{
    return isOnlyANumber(name) ? tr("Customer %1", "a number").arg(name) : name;
}

bool CustomerTexts::isOnlyANumber(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) { return character.isDigit(); });
}

QString CustomerTexts::kind(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::Person:
        return tr("Person");
    case CustomerKind::Company:
        return tr("Company");
    case CustomerKind::Household:
        return tr("Household");
    }
    return {};
}

QString CustomerTexts::colour(TagColour colour)
{
    switch (colour) {
    case TagColour::Grey:
        return tr("Grey");
    case TagColour::Teal:
        return tr("Teal");
    case TagColour::Green:
        return tr("Green");
    case TagColour::Amber:
        return tr("Amber");
    case TagColour::Red:
        return tr("Red");
    case TagColour::Blue:
        return tr("Blue");
    case TagColour::Violet:
        return tr("Violet");
    }
    return {};
}

Tone CustomerTexts::tone(TagColour colour)
{
    switch (colour) {
    case TagColour::Grey:
        return Tone::Neutral;
    case TagColour::Teal:
        return Tone::Accent;
    case TagColour::Green:
        return Tone::Good;
    case TagColour::Amber:
        return Tone::Warning;
    case TagColour::Red:
        return Tone::Danger;
    case TagColour::Blue:
        return Tone::Info;
    case TagColour::Violet:
        return Tone::Highlight;
    }
    return Tone::Neutral;
}

QString CustomerTexts::lifecycle(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Prospect:
        return tr("Prospect", "has not bought yet");
    case Lifecycle::New:
        return tr("New", "has bought for the first time");
    case Lifecycle::Active:
        return tr("Active", "buys");
    case Lifecycle::Lapsed:
        return tr("Lapsed", "has not bought for long");
    }
    return {};
}

Tone CustomerTexts::lifecycleTone(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Prospect:
        return Tone::Neutral;
    case Lifecycle::New:
        return Tone::Info;
    case Lifecycle::Active:
        return Tone::Good;
    case Lifecycle::Lapsed:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString CustomerTexts::issue(RecordIssue issue)
{
    switch (issue) {
    case RecordIssue::InvalidContact:
        return tr("Invalid e-mail or phone");
    case RecordIssue::NoContact:
        return tr("Cannot be reached");
    case RecordIssue::NeverAsked:
        return tr("Never asked for consent");
    case RecordIssue::Stale:
        return tr("Nothing for two years");
    case RecordIssue::LoneCompany:
        return tr("Company without people");
    }
    return {};
}

QString CustomerTexts::explanation(RecordIssue issue)
{
    switch (issue) {
    case RecordIssue::InvalidContact:
        return tr("An e-mail address or phone number does not work.");
    case RecordIssue::NoContact:
        return tr("There is no e-mail address, phone number or postal address that works.");
    case RecordIssue::NeverAsked:
        return tr("There is an e-mail address, and nobody has asked what it may be used for.");
    case RecordIssue::Stale:
        return tr("For 24 months nothing happened, and nobody edited the record.");
    case RecordIssue::LoneCompany:
        return tr("Nobody is entered who belongs to the company.");
    }
    return {};
}

QString CustomerTexts::allGood(RecordIssue issue)
{
    switch (issue) {
    case RecordIssue::InvalidContact:
        return tr("Every e-mail address and phone number works, as far as anybody knows.");
    case RecordIssue::NoContact:
        return tr("There is a way to reach every customer.");
    case RecordIssue::NeverAsked:
        return tr("Every customer with an e-mail address was asked for consent.");
    case RecordIssue::Stale:
        return tr("Something happened with every customer in the last 24 months.");
    case RecordIssue::LoneCompany:
        return tr("Somebody belongs to every company.");
    }
    return {};
}

QString CustomerTexts::channel(PreferredChannel channel)
{
    switch (channel) {
    case PreferredChannel::None:
        return tr("No preference");
    case PreferredChannel::Email:
        return tr("E-mail");
    case PreferredChannel::Phone:
        return tr("Phone");
    case PreferredChannel::Sms:
        return tr("Text message");
    case PreferredChannel::Message:
        return tr("Messenger");
    case PreferredChannel::Post:
        return tr("Post");
    case PreferredChannel::InPerson:
        return tr("In person");
    }
    return {};
}

QString CustomerTexts::time(PreferredTime time)
{
    switch (time) {
    case PreferredTime::Any:
        return tr("Any time");
    case PreferredTime::Morning:
        return tr("Mornings");
    case PreferredTime::Afternoon:
        return tr("Afternoons");
    case PreferredTime::Evening:
        return tr("Evenings");
    case PreferredTime::Weekend:
        return tr("Weekends");
    }
    return {};
}

QString CustomerTexts::preference(PreferredChannel preferred, PreferredTime at)
{
    if (preferred == PreferredChannel::None)
        return at == PreferredTime::Any ? QString() : time(at);
    if (at == PreferredTime::Any)
        return channel(preferred);
    return tr("%1 · %2", "preferred channel · preferred time").arg(channel(preferred), time(at));
}

QString CustomerTexts::wanted(WantedItem item)
{
    switch (item) {
    case WantedItem::Name:
        return tr("name", "what to ask for");
    case WantedItem::Phone:
        return tr("phone number", "what to ask for");
    case WantedItem::Email:
        return tr("e-mail address", "what to ask for");
    case WantedItem::Address:
        return tr("address", "what to ask for");
    case WantedItem::Birthday:
        return tr("birthday", "what to ask for");
    case WantedItem::Preference:
        return tr("how to reach them best", "what to ask for");
    case WantedItem::Source:
        return tr("how they found the shop", "what to ask for");
    case WantedItem::Members:
        return tr("who belongs to it", "what to ask for");
    }
    return {};
}

QString CustomerTexts::caution(const Customer &customer, InteractionKind kind, const QDateTime &local)
{
    const auto by = channelOf(kind);
    if (!by)
        return {};
    if (customer.doNotContact)
        return tr("Asked not to be contacted. Answering is fine.");
    // A text message and a messenger are one kind of entry.
    const bool right = suits(customer.preferredChannel, *by) ||
                       (kind == InteractionKind::Message && suits(customer.preferredChannel, ConsentChannel::Messaging));
    const bool now = suits(customer.preferredTime, local);
    if (!right && !now)
        return tr("They prefer another way (%1) and another time (%2).", "by phone; mornings")
            .arg(channel(customer.preferredChannel), time(customer.preferredTime));
    if (!right)
        return tr("They prefer another way: %1.", "by phone").arg(channel(customer.preferredChannel));
    return now ? QString() : tr("They prefer another time: %1.", "mornings").arg(time(customer.preferredTime));
}

QString CustomerTexts::language(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    return locale.nativeLanguageName().isEmpty() ? code : locale.nativeLanguageName();
}

} // namespace regulars
