// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentpeopleviews.h"
#include "ui/base/card.h"

class QMenu;
class QPushButton;

namespace regulars {

class SegmentDesk;

/// The segments that a customer is in, on the customer's page: each opens a menu that leads to it and says why. Hidden where
/// the shop has none.
class CustomerSegmentsCard final : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit CustomerSegmentsCard(SegmentDesk &desk, QWidget *parent = nullptr);

    /// Whose; nobody's when not valid.
    void setCustomer(CustomerId customer);
    [[nodiscard]] const CustomerSegmentsView &view() const { return *m_view; }
    /// The names, in the order in which they stand.
    [[nodiscard]] QStringList names() const { return m_names; }

private:
    void refresh();
    void addSegment(const CustomerSegment &segment);

    SegmentDesk &m_desk;
    CustomerSegmentsView *m_view;
    QWidget *m_chips;
    QMenu *m_add;
    QPushButton *m_addButton;
    QStringList m_names;
};

} // namespace regulars
