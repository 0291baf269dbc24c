// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace regulars {

class Formatting;

/// The words around an import, in the program's language. GUI thread only.
class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ImportTexts)

public:
    /// What a column means: "Order number".
    [[nodiscard]] static QString field(OrderField field);
    [[nodiscard]] static QString field(ContactField field);
    /// What a column of consent is about: "Consent: E-mail, newsletter".
    [[nodiscard]] static QString target(const ConsentTarget &target);
    /// The same by the name of the field, with its label for consents; a field of the shop's own is called as it is.
    [[nodiscard]] static QString fieldNamed(const QString &name);
    /// A value as a person writes it: birthdays come as "1985-04-12" or "--04-12", consents as "granted".
    [[nodiscard]] static QString value(const QString &fieldName, const QString &value, const Formatting &formatting);
    /// What is wrong with a row, in one sentence.
    [[nodiscard]] static QString problem(const RejectedRow &row);
    [[nodiscard]] static QString reason(RowReason reason);
    /// "Commas", "Tabs".
    [[nodiscard]] static QString delimiter(char delimiter);
    [[nodiscard]] static QString encoding(Encoding encoding);
    /// How the file is written: "Commas · UTF-8 · decimal point · first line holds the names".
    [[nodiscard]] static QString shape(const OrderFileDetection &detection);
    [[nodiscard]] static QString shape(const ContactFileDetection &detection);
    [[nodiscard]] static QString shape(const TicketFileDetection &detection);
    [[nodiscard]] static QString shape(const SubscriptionFileDetection &detection);
    /// What an import brought, or would bring, one sentence each.
    [[nodiscard]] static QStringList counts(const OrderImportReport &report, const QLocale &locale);
    [[nodiscard]] static QStringList counts(const ContactImportReport &report);
    /// What else should be known about an import of contacts: pictures left out, permissions, an earlier import of the file.
    [[nodiscard]] static QStringList notes(const ContactImportReport &report, const Formatting &formatting);
    /// What a finished import brought, in one sentence.
    [[nodiscard]] static QString done(const ImportSession &session);
    /// Why a file can't be imported.
    [[nodiscard]] static QString failure(const Error &error, ImportKind kind = ImportKind::Orders);

private:
    [[nodiscard]] static QString shape(const Dialect &dialect, const QString &vendor, const QString &sheet);
};

} // namespace regulars
