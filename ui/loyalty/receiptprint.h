// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/receipt.h"
#include "ui/base/paperpages.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What a receipt is printed on.
enum class ReceiptPaper {
    Roll, ///< 80 mm wide, as long as needed
    Half, ///< A5
    Full, ///< A4, or Letter where people use that
};

/// Receipts of sales and returns, all in black. Any thread with a formatting of its own, which must outlive them.
class ReceiptPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ReceiptPrint)

public:
    [[nodiscard]] static PaperPages pages(const Receipt &receipt, ReceiptPaper paper, const Formatting &formatting);
    /// The receipt that fits a sheet of that size in points, as people chose it for their printer.
    [[nodiscard]] static ReceiptPaper paperFor(const QSizeF &size);
    [[nodiscard]] static QString title(const Receipt &receipt);

private:
    using Blocks = QList<PaperBlock>;

    ReceiptPrint(const Receipt &receipt, double width, bool isRoll, const Formatting &formatting);

    [[nodiscard]] Blocks blocks() const;
    [[nodiscard]] Blocks head() const;
    [[nodiscard]] Blocks lines() const;
    [[nodiscard]] Blocks lineBelowEachOther(const ReceiptLine &line) const;
    [[nodiscard]] Blocks sums() const;
    [[nodiscard]] Blocks payments() const;
    [[nodiscard]] Blocks member() const;
    [[nodiscard]] Blocks foot() const;
    [[nodiscard]] QString money(qint64 minor) const;
    [[nodiscard]] QString unitPrice(const ReceiptLine &line) const;
    [[nodiscard]] PaperBlock pair(const QString &label, const QString &value) const;
    [[nodiscard]] PaperBlock separator() const;
    /// Of a table with a column for each figure: their widths, or nothing where names would have too little room.
    [[nodiscard]] QList<double> columns() const;
    [[nodiscard]] QStringList cells(const ReceiptLine &line) const;
    [[nodiscard]] QStringList columnTitles() const;
    [[nodiscard]] Blocks table(const QList<double> &columns) const;

    const Receipt &m_receipt;
    double m_width;
    bool m_isRoll;
    const Formatting &m_formatting;
};

} // namespace regulars
