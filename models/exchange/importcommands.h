// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/exchange/contactimport.h"
#include "storage/exchange/orderimport.h"
#include "storage/exchange/package.h"
#include "storage/exchange/subscriptionimport.h"
#include "storage/exchange/ticketimport.h"

namespace regulars {

/// Imports a file: the command behind the session and the command line. Arguments: `file` (name without folder),
/// `orders`, `customers`, `returns`.
struct ImportOrders
{
    static constexpr QLatin1StringView name{"import_orders"};
    static constexpr Right right = Right::Bulk;
    OrderImportOptions options;
    QString saveMappingAs; ///< empty: the mapping is not saved
    Progress progress;
    CancelToken cancel;
    [[nodiscard]] Result<OrderImportReport> execute(WriteSession &session) const;
};

/// Imports contacts. Arguments: `file` (name without folder), `customers`, `updated`.
struct ImportContacts
{
    static constexpr QLatin1StringView name{"import_contacts"};
    static constexpr Right right = Right::Bulk;
    ContactImportOptions options;
    QString saveMappingAs; ///< empty: the mapping is not saved
    Progress progress;
    CancelToken cancel;
    [[nodiscard]] Result<ContactImportReport> execute(WriteSession &session) const;
};

/// Imports a ticket log. Arguments: `file` (name without folder), `tickets`, `customers`.
struct ImportTickets
{
    static constexpr QLatin1StringView name{"import_tickets"};
    static constexpr Right right = Right::Bulk;
    ImportFileOptions options;
    QString saveMappingAs; ///< empty: the mapping is not saved
    Progress progress;
    CancelToken cancel;
    [[nodiscard]] Result<TicketImportReport> execute(WriteSession &session) const;
};

/// Imports subscriptions. Arguments: `file` (name without folder), `subscriptions`, `customers`.
struct ImportSubscriptions
{
    static constexpr QLatin1StringView name{"import_subscriptions"};
    static constexpr Right right = Right::Bulk;
    ImportFileOptions options;
    QString saveMappingAs; ///< empty: the mapping is not saved
    Progress progress;
    CancelToken cancel;
    [[nodiscard]] Result<SubscriptionImportReport> execute(WriteSession &session) const;
};

/// Takes in everything of another shop, into an empty one. Arguments: `file`, `customers`, `orders`.
struct ImportPackage
{
    static constexpr QLatin1StringView name{"import_package"};
    static constexpr Right right = Right::Bulk;
    QString file;
    Progress progress;
    CancelToken cancel;
    [[nodiscard]] Result<PackageReport> execute(WriteSession &session) const;
};

/// Keeps a column mapping for files with these columns; one of that name is replaced. Error: InvalidValue, field
/// "mapping", rule "required" without a name.
struct SaveImportMapping
{
    static constexpr QLatin1StringView name{"save_import_mapping"};
    static constexpr Right right = Right::Bulk;
    QString mapping;
    QStringList header;
    QJsonObject columns; ///< as made by toJson() of a mapping of orders, contacts, tickets or subscriptions
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Forgets a saved column mapping. Error: NotFound.
struct RemoveImportMapping
{
    static constexpr QLatin1StringView name{"remove_import_mapping"};
    static constexpr Right right = Right::Bulk;
    QString mapping;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Keeps a checked copy of the database as it was before an import; nothing when there is nothing in it to lose.
[[nodiscard]] Result<void> backUpBeforeImport(Connection &connection, const QString &databaseFile, Instant now,
                                              const CancelToken &cancel = {});

} // namespace regulars
