// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtWidgets/QTableView>

namespace regulars {

class SaleLinesItems;

/// The lines of a sale as a table. Up and Down go through the lines, Left and Right through what can be changed; digits
/// change it, Enter opens it, + and − step the quantity, Delete takes a line out.
class SaleLinesView final : public QTableView
{
    Q_OBJECT

public:
    /// The items must outlive it.
    explicit SaleLinesView(SaleLinesItems &items, QWidget *parent = nullptr);

    /// The keyboard goes to the quantity of the line.
    void chooseLine(int row);
    /// Opens the price of the line.
    void editPrice(int row);

Q_SIGNALS:
    /// What was typed can't be.
    void refused(const regulars::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int pieces);
    void answer(const Result<void> &changed);

    SaleLinesItems &m_items;
};

} // namespace regulars
