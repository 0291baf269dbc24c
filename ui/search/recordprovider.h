// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "models/search/searchmodel.h"
#include "ui/shell/paletteprovider.h"

namespace regulars {

class Formatting;

/// Offers customers, orders, entries, tickets or knowledge articles for the palette: one kind each, so that they stand under
/// their own headings. The formatting must outlive it.
class RecordProvider final : public PaletteProvider
{
    Q_OBJECT

public:
    RecordProvider(SearchModel::Kind kind, Database &database, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    void find(const QString &text, quint64 generation) override;

Q_SIGNALS:
    /// The person chose a record of this customer.
    void customerChosen(regulars::CustomerId customer);
    /// An anonymous sale was chosen.
    void orderChosen(regulars::OrderId order);
    void ticketChosen(regulars::TicketId ticket);
    void articleChosen(regulars::KnowledgeArticleId article);

private:
    void answer();
    [[nodiscard]] PaletteResult resultOf(const CustomerRow &row);
    [[nodiscard]] PaletteResult resultOf(const OrderHit &hit);
    [[nodiscard]] PaletteResult resultOf(const InteractionHit &hit);
    [[nodiscard]] PaletteResult resultOf(const TicketHit &hit);
    [[nodiscard]] PaletteResult resultOf(const ArticleHit &hit);

    SearchModel::Kind m_kind;
    SearchModel m_search;
    const Formatting &m_formatting;
    quint64 m_generation = 0;
};

} // namespace regulars
