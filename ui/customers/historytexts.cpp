// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/historytexts.h"

#include "core/customers/customer.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString HistoryTexts::column(const QString &name)
{
    static const QHash<QString, const char *> names{{u"kind"_s, QT_TR_NOOP("Kind")},
                                                    {u"name"_s, QT_TR_NOOP("Name")},
                                                    {u"first_name"_s, QT_TR_NOOP("First name")},
                                                    {u"last_name"_s, QT_TR_NOOP("Last name")},
                                                    {u"company"_s, QT_TR_NOOP("Company")},
                                                    {u"birthday"_s, QT_TR_NOOP("Birthday")},
                                                    {u"language"_s, QT_TR_NOOP("Language")},
                                                    {u"preferred_channel"_s, QT_TR_NOOP("Reached by")},
                                                    {u"preferred_time"_s, QT_TR_NOOP("Best time")},
                                                    {u"do_not_contact"_s, QT_TR_NOOP("Do not contact")},
                                                    {u"source"_s, QT_TR_NOOP("Found the shop by")},
                                                    {u"lifecycle"_s, QT_TR_NOOP("Stage")},
                                                    {u"notes"_s, QT_TR_NOOP("Notes")},
                                                    {u"card_number"_s, QT_TR_NOOP("Card number")},
                                                    {u"customer_since"_s, QT_TR_NOOP("Customer since")}};
    const char *text = names.value(name);
    return text ? tr(text) : name;
}

QString HistoryTexts::part(const RecordChange &change)
{
    const QVariantMap &columns = change.after.isEmpty() ? change.before : change.after;
    switch (change.table) {
    case Table::CustomerContacts:
        return valueOf<ContactKind>(columns.value(u"kind"_s).toString()) == ContactKind::Email ? tr("E-mail address")
                                                                                               : tr("Phone number");
    case Table::CustomerAddresses:
        return tr("Address");
    case Table::CustomerTags:
        return tr("Tag");
    case Table::CustomerFields:
        return columns.value(u"name"_s).toString();
    case Table::CustomerExternalIds:
        return tr("Number elsewhere");
    case Table::CustomerMembers:
        return tr("Belongs to");
    case Table::CustomerDates:
        return tr("Day to remember");
    case Table::CustomerRecords:
        return columns.value(u"table_name"_s).toString();
    default:
        return {};
    }
}

QString HistoryTexts::field(const RecordChange &change)
{
    if (change.kind != RecordChange::Kind::Changed)
        return {};
    return change.table == Table::Customers ? column(change.column) : part(change);
}

namespace {

QString dayText(const QVariantMap &columns, const Formatting &formatting)
{
    const int year = columns.value(u"year"_s).toInt();
    const int month = columns.value(u"month"_s).toInt();
    const int day = columns.value(u"day"_s).toInt();
    return year > 0 ? formatting.shortDate(QDate(year, month, day)) : formatting.dayAndMonth(month, day);
}

QString joined(const QVariantMap &columns, std::initializer_list<QString> names, const QString &separator)
{
    QStringList texts;
    for (const QString &name : names) {
        if (const QString text = columns.value(name).toString(); !text.isEmpty())
            texts += text;
    }
    return texts.join(separator);
}

} // namespace

QString HistoryTexts::contact(const QVariantMap &columns)
{
    const QString value = columns.value(u"value"_s).toString();
    const QString label = columns.value(u"label"_s).toString();
    const QString labelled = label.isEmpty() ? value : tr("%1 (%2)", "phone number (label)").arg(value, label);
    return columns.value(u"is_valid"_s).toInt() == 0 ? tr("%1, not valid", "phone number").arg(labelled) : labelled;
}

QString HistoryTexts::columnValue(const QString &name, const QVariant &value, const Formatting &formatting)
{
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return {};
    if (name == "kind"_L1)
        return CustomerTexts::kind(valueOf<CustomerKind>(text));
    if (name == "language"_L1)
        return CustomerTexts::language(text);
    if (name == "preferred_channel"_L1)
        return CustomerTexts::channel(valueOf<PreferredChannel>(text));
    if (name == "preferred_time"_L1)
        return CustomerTexts::time(valueOf<PreferredTime>(text));
    if (name == "lifecycle"_L1)
        return CustomerTexts::lifecycle(valueOf<Lifecycle>(text));
    if (name == "do_not_contact"_L1)
        return value.toInt() != 0 ? tr("yes") : tr("no");
    if (name == "customer_since"_L1)
        return formatting.shortDate(formatting.calendar().date(Instant{value.toLongLong()}));
    return text.simplified();
}

QString HistoryTexts::value(const RecordChange &change, const QVariantMap &columns, const Formatting &formatting)
{
    if (columns.isEmpty())
        return {};
    switch (change.table) {
    case Table::Customers:
        return change.column == "birthday"_L1 ? dayText(columns, formatting)
                                              : columnValue(change.column, columns.value(change.column), formatting);
    case Table::CustomerContacts:
        return contact(columns);
    case Table::CustomerAddresses:
        return joined(columns, {u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s}, u", "_s);
    case Table::CustomerTags:
        return columns.value(u"tag"_s).toString();
    case Table::CustomerFields:
        return columns.value(u"value"_s).toString();
    case Table::CustomerExternalIds:
        return joined(columns, {u"system"_s, u"value"_s}, u" "_s);
    case Table::CustomerMembers:
        return joined(columns, {u"group_name"_s, u"role"_s}, u", "_s);
    case Table::CustomerDates:
        return tr("%1, %2", "what day it is, the day")
            .arg(columns.value(u"label"_s).toString(), dayText(columns, formatting));
    case Table::CustomerRecords:
        return columns.value(u"values"_s).toStringList().join(u", "_s);
    default:
        return {};
    }
}

QString HistoryTexts::sentence(const RecordChange &change, const Formatting &formatting)
{
    switch (change.kind) {
    case RecordChange::Kind::Created:
        return tr("Record made");
    case RecordChange::Kind::Removed:
        return tr("Moved to the recycle bin");
    case RecordChange::Kind::Restored:
        return tr("Taken out of the recycle bin");
    case RecordChange::Kind::Changed:
        break;
    }
    const QString before = value(change, change.before, formatting);
    const QString after = value(change, change.after, formatting);
    if (before.isEmpty())
        return tr("%1: added %2", "field, value").arg(field(change), after);
    if (after.isEmpty())
        return tr("%1: removed %2", "field, value").arg(field(change), before);
    return tr("%1: %2 → %3", "field, value before, value now").arg(field(change), before, after);
}

QString HistoryTexts::circumstances(const RecordChange &change, const Formatting &formatting)
{
    const HistoryEntry &entry = change.entry;
    QStringList parts{
        tr("%1, %2", "day, time")
            .arg(formatting.shortDate(formatting.calendar().date(entry.happenedAt)), formatting.time(entry.happenedAt))};
    if (!entry.userName.isEmpty())
        parts += entry.userName;
    if (entry.command == "undo"_L1)
        parts += tr("by undo");
    else if (entry.command == "redo"_L1)
        parts += tr("by redo");
    else if (entry.command == "import_contacts"_L1 || entry.command == "import_orders"_L1 ||
             entry.command == "import_tickets"_L1 || entry.command == "import_subscriptions"_L1)
        parts += tr("by an import");
    else if (entry.command == "merge_customers"_L1)
        parts += tr("by merging");
    if (entry.undone)
        parts += tr("undone since");
    return parts.join(u" · "_s);
}

} // namespace regulars
