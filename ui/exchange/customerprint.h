// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/customerlisting.h"

#include <QtCore/QCoreApplication>

class QPagedPaintDevice;

namespace regulars {

class Formatting;

/// The list of customers on paper or in a PDF file: name, e-mail, phone, city, orders, revenue, last order. Any
/// thread.
class CustomerPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerPrint)

public:
    /// `shopName` stands at the head; empty: only the title.
    static void print(QPagedPaintDevice &device, const CustomerListing &listing, const QString &shopName,
                      const Formatting &formatting);
    /// Writes an A4 PDF file. Error: FileNotWritable.
    [[nodiscard]] static Result<void> writePdf(const QString &file, const CustomerListing &listing, const QString &shopName,
                                               const Formatting &formatting);

private:
    [[nodiscard]] static QString html(const CustomerListing &listing, const QString &shopName, const Formatting &formatting);
};

} // namespace regulars
