// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"

#include <QtCore/QMap>

namespace regulars {

/// What of a customer there can be only one of: a person chooses whose stays. Contacts, addresses, tags, notes, external
/// ids, days to remember, memberships and rows of own tables are joined instead.
enum class MergeField { Kind, Name, Company, Birthday, Card, Language, Channel, Time, Source, Lifecycle };
inline constexpr std::array allMergeFields{
    MergeField::Kind,     MergeField::Name,    MergeField::Company, MergeField::Birthday, MergeField::Card,
    MergeField::Language, MergeField::Channel, MergeField::Time,    MergeField::Source,   MergeField::Lifecycle};

/// Whose value stays, where a person has said so.
struct MergeChoices
{
    QMap<MergeField, CustomerId> fields;
    QMap<QString, CustomerId> customFields; ///< by the field's name
    friend bool operator==(const MergeChoices &, const MergeChoices &) = default;
};

/// Whether the customer has no value for the field: a blank never overwrites.
[[nodiscard]] bool isBlank(const Customer &customer, MergeField field);
[[nodiscard]] bool haveSame(const Customer &a, const Customer &b, MergeField field);

/// The record whose value of the field stays unless a person chooses: the survivor's, else the first other one that has
/// any; the source of the earliest record; the stage that is furthest. `records` has the survivor.
[[nodiscard]] CustomerId defaultChoice(const QList<Customer> &records, CustomerId survivor, MergeField field);
[[nodiscard]] CustomerId defaultChoice(const QList<Customer> &records, CustomerId survivor, const QString &fieldName);

/// The names of the shop's own fields that any record has, in order of appearance.
[[nodiscard]] QStringList customFieldNames(const QList<Customer> &records);

/// The survivor as it is afterwards, with the id, uid and row version of the survivor's record. Everything that can be
/// joined is; the earliest dates stay; at most one contact of a kind and one address is the primary one, the survivor's if
/// it has one. A choice of a blank value is passed over.
[[nodiscard]] Customer mergedCustomer(const QList<Customer> &records, CustomerId survivor, const MergeChoices &choices = {});

/// The record that should stay: the one with most orders, then interactions, then the oldest. `stats` is by record.
[[nodiscard]] CustomerId defaultSurvivor(const QList<Customer> &records, const QList<CustomerStats> &stats);

} // namespace regulars
