// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"
#include "ui/base/formdialog.h"

#include <QtCore/QHash>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace regulars {

class FormBinder;
class Formatting;
class WhenEdit;

/// The form of goods that come back: how much of which line of an order, why, and what is paid back for it. Only
/// collects: its owner saves what submitted() brings, and answers with finish() or showFailure().
class ReturnForm final : public FormDialog
{
    Q_OBJECT

public:
    /// `alreadyReturned` in thousandths per line. The clock and the formatting must outlive it.
    ReturnForm(const Order &order, const QHash<OrderLineId, qint64> &alreadyReturned, const Formatting &formatting,
               const Clock &clock, QWidget *parent = nullptr);

    /// The return as it stands in the form, added up.
    [[nodiscard]] Return goods() const;

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Return &goods);

private:
    struct Row
    {
        OrderLine line;
        qint64 leftMilli = 0;
        QLineEdit *quantity = nullptr;
        TextLabel *amount = nullptr;
    };
    void addLines();
    void addLine(QGridLayout *grid, int gridRow, const OrderLine &line);
    void addRest();
    void refresh();
    [[nodiscard]] std::optional<qint64> quantityOf(const Row &row) const;
    void showErrors(const QList<Error> &errors);
    [[nodiscard]] std::vector<const Row *> filledRows() const;

    Order m_order;
    QHash<OrderLineId, qint64> m_alreadyReturned;
    const Formatting &m_formatting;
    std::vector<Row> m_rows;
    TextLabel *m_lineError = nullptr;
    WhenEdit *m_when = nullptr;
    FormBinder *m_rest = nullptr;
    TextLabel *m_total = nullptr;
};

} // namespace regulars
