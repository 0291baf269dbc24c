// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/contactfield.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace regulars {

/// What one column of an address list means. Columns of the same group and label make one address, or one number and
/// its label: "Phone 2 - Type" and "Phone 2 - Value".
struct ContactColumn
{
    ContactField field = ContactField::Unused;
    QString label; ///< "work", "home", "mobile"… or empty
    int group = 0;

    friend bool operator==(const ContactColumn &, const ContactColumn &) = default;
};

/// Which column of an address list means what; by column, from 0.
class ContactMapping
{
public:
    ContactMapping() = default;
    explicit ContactMapping(std::vector<ContactColumn> columns) : m_columns(std::move(columns)) {}

    [[nodiscard]] const std::vector<ContactColumn> &columns() const { return m_columns; }
    [[nodiscard]] ContactColumn column(int index) const;
    void assign(int index, const ContactColumn &column);
    [[nodiscard]] bool has(ContactField field) const;
    /// Whether a column is about a topic of consent.
    [[nodiscard]] bool hasConsent() const;
    /// The highest column in use, or -1.
    [[nodiscard]] int lastColumn() const;
    /// "customer_name" when nothing says whom a row is about: no name, company, e-mail address or phone number.
    [[nodiscard]] QStringList missing() const;

    friend bool operator==(const ContactMapping &, const ContactMapping &) = default;

private:
    std::vector<ContactColumn> m_columns;
};

/// "email", "phone:work", "street:home#2", "consent:email-newsletter".
[[nodiscard]] QString toText(const ContactColumn &column);
/// Nothing when the text means no column.
[[nodiscard]] std::optional<ContactColumn> contactColumnFromText(QStringView text);

/// Applies a mapping written by hand: meaning = column number (from 0) or header, "phone:work=\"Business phone\",notes=7".
/// A field may come several times; what the text does not name stays as in `base`, `unused=3` frees a column. Fails with
/// InvalidValue, field "map", args rule = syntax | unknown_field | unknown_column, and entry, name, columns.
[[nodiscard]] Result<ContactMapping> contactMappingFromText(QStringView text, const QStringList &header, int columnCount,
                                                            const ContactMapping &base = {});

/// A mapping as saved, below the key "contacts": by header where there is one (columns may move), else by number.
[[nodiscard]] QJsonObject toJson(const ContactMapping &mapping, const QStringList &header);
/// Whether the JSON is a saved mapping of an address list.
[[nodiscard]] bool isContactMapping(const QJsonObject &json);
/// The mapping that was saved, applied to a table. Fails with InvalidValue, field "map", rule unknown_column or
/// unknown_field.
[[nodiscard]] Result<ContactMapping> contactMappingFromJson(const QJsonObject &json, const QStringList &header,
                                                            int columnCount);

} // namespace regulars
