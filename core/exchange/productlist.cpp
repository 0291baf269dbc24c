// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/productlist.h"

#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

std::vector<ListedProduct> listedProducts(const QString &text)
{
    static const QRegularExpression separator(u"\\s*[,;|\\n]\\s+|\\s*[;|\\n]\\s*"_s);
    static const QRegularExpression quantityBehind(u"^(.+?)\\s*[x×*]\\s?(\\d{1,6})$"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quantityInFront(u"^(\\d{1,6})\\s?[x×*]\\s*(.+)$"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
    std::vector<ListedProduct> products;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    const bool counted = quantityBehind.match(parts.value(parts.size() - 1)).hasMatch();
    QString name;
    for (const QString &part : parts) {
        const QString whole = name.isEmpty() ? part.trimmed() : name + u", "_s + part.trimmed();
        if (const auto behind = quantityBehind.match(whole); behind.hasMatch()) {
            products.push_back({behind.captured(1), behind.captured(2).toLongLong() * milliPerPiece});
            name.clear();
        } else if (counted) {
            name = whole;
        } else if (const auto inFront = quantityInFront.match(whole); inFront.hasMatch()) {
            products.push_back({inFront.captured(2), inFront.captured(1).toLongLong() * milliPerPiece});
        } else {
            products.push_back({whole, milliPerPiece});
        }
    }
    return products;
}

} // namespace regulars
