// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/customers/customerview.h"
#include "ui/base/card.h"

class QHBoxLayout;
class QPushButton;

namespace regulars {

class ChipRow;
class Formatting;
class KeyFigure;
class PhotoButton;

/// Who the customer is and the four figures that say the most. With little room the figures go, one after the other.
class CustomerHeader final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit CustomerHeader(const Formatting &formatting, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] PhotoButton *photo() const { return m_photo; }

    /// Little: the figures may go.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    void layOut();
    void showChips(const CustomerCard &card);
    void addChip(const QString &text, Tone tone, const QString &why = {});
    void addTier(const CustomerCard &card);
    void fit();
    void fitFacts(int room);
    [[nodiscard]] QStringList factsOf(const CustomerCard &card) const;

    const Formatting &m_formatting;
    PhotoButton *m_photo = nullptr;
    TextLabel *m_name = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_nameLine = nullptr;
    QWidget *m_chips = nullptr;
    TextLabel *m_facts = nullptr;
    QStringList m_factTexts;
    KeyFigure *m_value = nullptr;
    KeyFigure *m_orders = nullptr;
    KeyFigure *m_lastOrder = nullptr;
    KeyFigure *m_lastContact = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace regulars
