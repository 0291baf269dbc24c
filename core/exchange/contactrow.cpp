// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactrow.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/contactguess.h"
#include "core/fields/fieldvalue.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto severalMark = u":::"_s; ///< between the values of one cell of Google's files

/// The text of a cell; a line separator (as our reader of spreadsheets writes them) is a line end.
QString cellText(std::string_view cell)
{
    QString text = textOf(trimmedCell(cell));
    if (text.contains(QChar::LineSeparator))
        text.replace(QChar::LineSeparator, u'\n');
    return text;
}

QStringList severalOf(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(severalMark, Qt::SkipEmptyParts)) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values += trimmed;
    }
    return values;
}

/// "* My Contacts ::: Friends", "vip, regular": Google's own groups are no tags.
QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : QString(text).replace(severalMark, u","_s).split(QRegularExpression(u"[,;\n]"_s))) {
        QString tag = part.simplified();
        const bool starred = tag.startsWith(u'*');
        if (starred)
            tag = tag.mid(1).trimmed();
        const QString key = foldedWords(tag).join(QString());
        if (!tag.isEmpty() && key != "mycontacts"_L1 && key != "starred"_L1)
            tags += tag;
    }
    return tags;
}

QString joined(const QString &first, const QString &second, const QString &between)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

class Interpreter
{
public:
    Interpreter(const ContactShape &shape, qint64 line, std::string_view rawText) : m_shape(shape), m_raw(rawText)
    {
        m_result.contact.line = line;
    }

    InterpretedContact run(std::span<const std::string_view> cells);

private:
    struct Labels
    {
        int group;
        QString label;
        ContactField field;
    };

    void note(RowReason reason, ContactField field, const QString &value = {}, RowVerdict verdict = RowVerdict::Noted)
    {
        note(reason, nameOf(field), value, verdict);
    }
    void note(RowReason reason, const QString &field, const QString &value, RowVerdict verdict);
    void take(const ContactColumn &column, const QString &text, std::string_view cell, size_t index);
    void takeFact(ContactField field, const QString &text);
    void takeName(ContactField field, const QString &text);
    void takePoint(const ContactColumn &column, const QString &text, std::string_view cell);
    void takeAddress(const ContactColumn &column, const QString &text);
    void takeOwn(const QString &name, const QString &text);
    void takeBirthday(std::string_view cell);
    void takeDate(const ContactColumn &column, std::string_view cell, const QString &header);
    void takeBirthPart(ContactField field, const QString &text);
    void takeSince(std::string_view cell);
    void takeConsent(const ContactColumn &column, const QString &header, const QString &text);
    void takeConsentDate(std::string_view cell);
    /// The time of a cell; nothing when it is none, or its day and month can't be told apart.
    [[nodiscard]] std::optional<Instant> instantOf(std::string_view cell);
    void readLabels(std::span<const std::string_view> cells);
    [[nodiscard]] QString labelFor(const ContactColumn &column, ContactField labelField) const;
    [[nodiscard]] PostalAddress &addressFor(const ContactColumn &column);
    void putTogether();

    const ContactShape &m_shape;
    std::string_view m_raw;
    InterpretedContact m_result;
    std::vector<Labels> m_labels;
    std::vector<std::pair<ContactColumn, QString>> m_wholeAddresses;
    std::vector<std::pair<ContactColumn, qsizetype>> m_addressOf;
    std::optional<Instant> m_consentAt;
    QString m_prefix;
    QString m_middle;
    QString m_suffix;
};

void Interpreter::note(RowReason reason, const QString &field, const QString &value, RowVerdict verdict)
{
    RejectedRow row;
    row.line = m_result.contact.line;
    row.verdict = verdict;
    row.reason = reason;
    row.field = field;
    if (!value.isEmpty())
        row.args.insert(u"value"_s, shortened(value, longestCustomerName));
    row.rawText = keptRow(m_raw);
    m_result.problems.push_back(std::move(row));
}

void Interpreter::takeName(ContactField field, const QString &text)
{
    Customer &customer = m_result.contact.customer;
    QString *part = nullptr;
    switch (field) {
    case ContactField::Name:
        part = &customer.name;
        break;
    case ContactField::Prefix:
        part = &m_prefix;
        break;
    case ContactField::FirstName:
        part = &customer.firstName;
        break;
    case ContactField::MiddleName:
        part = &m_middle;
        break;
    case ContactField::LastName:
        part = &customer.lastName;
        break;
    case ContactField::Suffix:
        part = &m_suffix;
        break;
    default:
        part = &customer.company;
        break;
    }
    if (part->isEmpty())
        *part = severalOf(text).value(0);
}

void Interpreter::takePoint(const ContactColumn &column, const QString &text, std::string_view cell)
{
    const bool email = column.field == ContactField::Email;
    if (!email && isSpreadsheetDamage(cell)) {
        note(RowReason::SpreadsheetDamage, ContactField::Phone, text);
        return; // the digits are lost
    }
    const QString label = labelFor(column, email ? ContactField::EmailLabel : ContactField::PhoneLabel);
    for (QString value : severalOf(text)) {
        if (!email)
            value = textOf(identifierFromCell(value.toStdString()));
        ContactPoint point{{}, email ? ContactKind::Email : ContactKind::Phone, label, value, false, true};
        if (label == "main"_L1 || label.startsWith(u'*'))
            point.primary = true;
        if (point.label.startsWith(u'*'))
            point.label = contactLabel(point.label.mid(1));
        if (email ? !isPlausibleEmail(value) : !isPlausiblePhone(value))
            note(email ? RowReason::NotAnEmail : RowReason::NotAPhone, column.field, value);
        m_result.contact.customer.contacts += point;
    }
}

QString Interpreter::labelFor(const ContactColumn &column, ContactField labelField) const
{
    for (const Labels &labels : m_labels) {
        if (labels.group == column.group && labels.field == labelField && column.label.isEmpty())
            return labels.label;
    }
    return column.label;
}

PostalAddress &Interpreter::addressFor(const ContactColumn &column)
{
    QList<PostalAddress> &addresses = m_result.contact.customer.addresses;
    for (const auto &[known, index] : m_addressOf) {
        if (known.group == column.group && known.label == column.label)
            return addresses[index];
    }
    m_addressOf.emplace_back(column, addresses.size());
    PostalAddress address;
    const QString label = labelFor(column, ContactField::AddressLabel);
    address.primary = label.startsWith(u'*');
    address.label = address.primary ? contactLabel(label.mid(1)) : label;
    addresses += address;
    return addresses.last();
}

void Interpreter::takeAddress(const ContactColumn &column, const QString &text)
{
    const QString value = severalOf(text).value(0);
    PostalAddress &address = addressFor(column);
    switch (column.field) {
    case ContactField::Street:
        address.street = joined(value, address.street, u", "_s);
        break;
    case ContactField::StreetMore:
    case ContactField::PostBox:
        address.street = joined(address.street, value, u", "_s);
        break;
    case ContactField::PostalCode:
        address.postcode = value;
        break;
    case ContactField::City:
        address.city = value;
        break;
    case ContactField::Region:
        address.region = value;
        break;
    default:
        address.country = value;
        break;
    }
}

void Interpreter::takeOwn(const QString &name, const QString &text)
{
    Customer &customer = m_result.contact.customer;
    const auto definition = std::find_if(
        m_shape.ownFields.begin(), m_shape.ownFields.end(),
        [&](const FieldDefinition &field) { return field.uid == name || folded(field.name) == folded(name); });
    if (definition == m_shape.ownFields.end()) {
        customer.fields += CustomField{name, text};
        return;
    }
    const auto value = canonicalValue(*definition, text, {m_shape.decimalMark, m_shape.dateOrder});
    if (value) {
        customer.fields += CustomField{definition->name, *value};
        return;
    }
    const bool ambiguous = value.error().args.value(u"rule"_s) == u"ambiguous_date"_s;
    note(ambiguous ? RowReason::AmbiguousDate : RowReason::DoesNotFit, definition->name, text, RowVerdict::Noted);
}

void Interpreter::takeBirthday(std::string_view cell)
{
    const auto written = birthdayFromCell(cell, m_shape.today);
    if (!written) {
        if (written.error() != ValueFault::Empty)
            note(RowReason::NotADate, ContactField::Birthday, cellText(cell));
        return;
    }
    m_result.proves = written->proves;
    if (written->orderOpen && !m_shape.dateOrder)
        note(RowReason::AmbiguousDate, ContactField::Birthday, cellText(cell));
    else
        m_result.contact.customer.birthday = written->in(m_shape.dateOrder.value_or(DateOrder::DayMonthYear));
}

void Interpreter::takeDate(const ContactColumn &column, std::string_view cell, const QString &header)
{
    const auto written = birthdayFromCell(cell, m_shape.today);
    const bool open = written && written->orderOpen && !m_shape.dateOrder;
    if (!written || open) {
        if (open || written.error() != ValueFault::Empty)
            note(open ? RowReason::AmbiguousDate : RowReason::NotADate, ContactField::Date, cellText(cell));
        return;
    }
    if (written->proves && !m_result.proves)
        m_result.proves = written->proves;
    const QString label = labelFor(column, ContactField::DateLabel);
    m_result.contact.customer.dates += ImportantDate{label.isEmpty() ? header : label,
                                                     written->in(m_shape.dateOrder.value_or(DateOrder::DayMonthYear))};
}

void Interpreter::takeBirthPart(ContactField field, const QString &text)
{
    Birthday &birthday = m_result.contact.customer.birthday;
    const int number = text.toInt();
    (field == ContactField::BirthYear    ? birthday.year
     : field == ContactField::BirthMonth ? birthday.month
                                         : birthday.day) = number;
}

void Interpreter::takeSince(std::string_view cell)
{
    if (const auto at = instantOf(cell)) // helpful, but no fault when it is none
        m_result.contact.customer.customerSince = *at;
}

std::optional<Instant> Interpreter::instantOf(std::string_view cell)
{
    const auto date = dateFromCell(cell);
    if (!date || (date->orderOpen && !m_shape.dateOrder))
        return std::nullopt;
    const QDate day = date->date(m_shape.dateOrder.value_or(DateOrder::DayMonthYear));
    const int ms = date->hasTime() ? date->msOfDay : 12 * 3'600'000;
    return Instant{QDateTime(day, QTime::fromMSecsSinceStartOfDay(ms), m_shape.zone).toMSecsSinceEpoch()};
}

void Interpreter::takeConsentDate(std::string_view cell)
{
    if (const auto date = dateFromCell(cell); date && date->proves && !m_result.proves)
        m_result.proves = date->proves;
    // Asked for and confirmed: the later one is when it was given.
    if (const auto at = instantOf(cell); at && (!m_consentAt || *at > *m_consentAt))
        m_consentAt = at;
}

/// What is no answer to a topic is kept as a note.
void Interpreter::takeConsent(const ContactColumn &column, const QString &header, const QString &text)
{
    const auto target = consentTargetOf(column.label);
    if (const auto consents = target ? consentsFromCell(*target, text, header) : std::nullopt)
        m_result.contact.consents += *consents;
    else
        takeOwn(target || column.label.isEmpty() ? header : column.label, text);
}

void Interpreter::readLabels(std::span<const std::string_view> cells)
{
    const auto &columns = m_shape.mapping.columns();
    for (size_t i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        const ContactField field = columns[i].field;
        const bool ofDate = field == ContactField::DateLabel;
        if (field != ContactField::EmailLabel && field != ContactField::PhoneLabel && field != ContactField::AddressLabel &&
            !ofDate)
            continue;
        const QString text = severalOf(cellText(cells[i])).value(0);
        if (ofDate) { // a person's own word
            m_labels.push_back({columns[i].group, text, field});
            continue;
        }
        const QString label = text.startsWith(u'*') ? u'*' + contactLabel(text.mid(1)) : contactLabel(text);
        m_labels.push_back({columns[i].group, label, field});
    }
}

void Interpreter::takeFact(ContactField field, const QString &text)
{
    Customer &customer = m_result.contact.customer;
    if (field == ContactField::Kind)
        customer.kind = valueOf<CustomerKind>(text.toLower());
    else if (field == ContactField::Language)
        customer.language = text;
    else if (field == ContactField::Tags)
        customer.tags += tagsOf(text);
    else if (field == ContactField::Notes)
        customer.notes = joined(customer.notes, text, u"\n"_s);
    else if (field == ContactField::Source)
        customer.source = text;
}

void Interpreter::take(const ContactColumn &column, const QString &text, std::string_view cell, size_t index)
{
    switch (column.field) {
    case ContactField::ExternalId:
        m_result.contact.externalId = textOf(identifierFromCell(cell));
        return;
    case ContactField::Email:
    case ContactField::Phone:
        takePoint(column, text, cell);
        return;
    case ContactField::WholeAddress:
        m_wholeAddresses.emplace_back(column, text);
        return;
    case ContactField::Birthday:
        takeBirthday(cell);
        return;
    case ContactField::Date:
        takeDate(column, cell, m_shape.header.value(static_cast<qsizetype>(index)));
        return;
    case ContactField::CardNumber:
        if (isSpreadsheetDamage(cell))
            note(RowReason::SpreadsheetDamage, ContactField::CardNumber, text);
        else
            m_result.contact.customer.cardNumber = textOf(identifierFromCell(cell));
        return;
    case ContactField::CustomerSince:
        takeSince(cell);
        return;
    case ContactField::ConsentDate:
        takeConsentDate(cell);
        return;
    case ContactField::Consent:
        takeConsent(column, m_shape.header.value(static_cast<qsizetype>(index)), text);
        return;
    case ContactField::Custom:
        takeOwn(column.label.isEmpty() ? m_shape.header.value(static_cast<qsizetype>(index)) : column.label, text);
        return;
    default:
        break;
    }
    if (column.field >= ContactField::BirthYear && column.field <= ContactField::BirthDay)
        takeBirthPart(column.field, text);
    else if (column.field >= ContactField::Name && column.field <= ContactField::Company)
        takeName(column.field, text);
    else if (column.field >= ContactField::Street && column.field <= ContactField::Country)
        takeAddress(column, text);
    else
        takeFact(column.field, text);
}

void Interpreter::putTogether()
{
    Customer &customer = m_result.contact.customer;
    if (customer.name.isEmpty()) {
        const QStringList parts{m_prefix, customer.firstName, m_middle, customer.lastName};
        QString name = parts.join(u' ').simplified();
        if (!name.isEmpty() && !m_suffix.isEmpty())
            name += u' ' + m_suffix;
        customer.name = name == m_prefix ? QString() : name;
    }
    // A formatted address only says again what its parts say, where there are parts.
    for (const auto &[column, text] : m_wholeAddresses) {
        PostalAddress &address = addressFor(column);
        if (address.isEmpty())
            address.street = text.simplified();
    }
    settleContact(customer);
    settleConsents(m_result.contact.consents, m_consentAt);
}

InterpretedContact Interpreter::run(std::span<const std::string_view> cells)
{
    readLabels(cells);
    const auto &columns = m_shape.mapping.columns();
    for (size_t i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        if (columns[i].field == ContactField::Unused)
            continue;
        const QString text = cellText(cells[i]);
        if (!text.isEmpty())
            take(columns[i], text, cells[i], i);
    }
    putTogether();
    m_result.contact.rawText = keptRow(m_raw);
    if (displayName(m_result.contact.customer).isEmpty()) {
        m_result.problems.clear();
        note(RowReason::MissingValue, ContactField::Name, {}, RowVerdict::Refused);
    }
    return std::move(m_result);
}

} // namespace

InterpretedContact interpretedContact(const ContactShape &shape, std::span<const std::string_view> cells, qint64 line,
                                      std::string_view rawText)
{
    return Interpreter(shape, line, rawText).run(cells);
}

} // namespace regulars
