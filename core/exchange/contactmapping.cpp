// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactmapping.h"

#include "core/exchange/fieldmapping.h"
#include "core/exchange/importedconsent.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto contactsKey = u"contacts"_s;

} // namespace

ContactColumn ContactMapping::column(int index) const
{
    return index >= 0 && static_cast<size_t>(index) < m_columns.size() ? m_columns[static_cast<size_t>(index)]
                                                                       : ContactColumn{};
}

void ContactMapping::assign(int index, const ContactColumn &column)
{
    if (static_cast<size_t>(index) >= m_columns.size())
        m_columns.resize(static_cast<size_t>(index) + 1);
    m_columns[static_cast<size_t>(index)] = column;
}

bool ContactMapping::has(ContactField field) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [=](const ContactColumn &c) { return c.field == field; });
}

bool ContactMapping::hasConsent() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const ContactColumn &column) {
        return column.field == ContactField::Consent && consentTargetOf(column.label);
    });
}

int ContactMapping::lastColumn() const
{
    int last = static_cast<int>(m_columns.size()) - 1;
    while (last >= 0 && column(last).field == ContactField::Unused)
        --last;
    return last;
}

QStringList ContactMapping::missing() const
{
    for (const ContactField field : {ContactField::Name, ContactField::FirstName, ContactField::LastName,
                                     ContactField::Company, ContactField::Email, ContactField::Phone}) {
        if (has(field))
            return {};
    }
    return {nameOf(ContactField::Name)};
}

QString toText(const ContactColumn &column)
{
    QString text = nameOf(column.field);
    if (!column.label.isEmpty())
        text += u':' + column.label;
    if (column.group != 0 || column.label.contains(u'#'))
        text += u'#' + QString::number(column.group);
    return text;
}

std::optional<ContactColumn> contactColumnFromText(QStringView text)
{
    ContactColumn column;
    if (const qsizetype hash = text.lastIndexOf(u'#'); hash >= 0) {
        bool isNumber = false;
        column.group = text.mid(hash + 1).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        text = text.first(hash);
    }
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        column.label = text.mid(colon + 1).trimmed().toString();
        text = text.first(colon);
    }
    const QString name = text.trimmed().toString().toLower();
    if (!isNameOf<ContactField>(name))
        return std::nullopt;
    column.field = valueOf<ContactField>(name);
    return column;
}

Result<ContactMapping> contactMappingFromText(QStringView text, const QStringList &header, int columnCount,
                                              const ContactMapping &base)
{
    REGULARS_TRY(entries, mappingEntries(text));
    ContactMapping mapping = base;
    for (const MappingEntry &entry : entries) {
        const auto meaning = contactColumnFromText(entry.field);
        if (!meaning)
            return mappingError(u"unknown_field"_s, entry.written(),
                                {{u"name"_s, entry.field}, {u"fields"_s, fieldNames<ContactField>()}});
        const int column = columnNamed(entry.column, header, columnCount);
        if (column < 0 && !entry.column.isEmpty())
            return unknownColumn(entry.column, entry.written(), header, columnCount);
        if (column >= 0) {
            mapping.assign(column, *meaning);
            continue;
        }
        for (int i = 0; i < columnCount; ++i) {
            if (mapping.column(i).field == meaning->field)
                mapping.assign(i, {});
        }
    }
    return mapping;
}

QJsonObject toJson(const ContactMapping &mapping, const QStringList &header)
{
    QJsonObject columns;
    for (int i = 0; i <= mapping.lastColumn(); ++i) {
        if (mapping.column(i).field != ContactField::Unused)
            columns.insert(i < header.size() ? header[i] : QString::number(i), toText(mapping.column(i)));
    }
    return {{contactsKey, columns}};
}

bool isContactMapping(const QJsonObject &json)
{
    return json.contains(contactsKey);
}

Result<ContactMapping> contactMappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    ContactMapping mapping;
    const QJsonObject columns = json.value(contactsKey).toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto meaning = contactColumnFromText(entry->toString());
        if (!meaning)
            return mappingError(u"unknown_field"_s, entry.key(),
                                {{u"name"_s, entry->toString()}, {u"fields"_s, fieldNames<ContactField>()}});
        qsizetype column = header.indexOf(entry.key());
        if (column < 0)
            column = columnNamed(entry.key(), header, columnCount);
        if (column < 0)
            return unknownColumn(entry.key(), entry.key(), header, columnCount);
        mapping.assign(static_cast<int>(column), *meaning);
    }
    return mapping;
}

} // namespace regulars
