// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtWidgets/QTableView>

#include <optional>

class QLineEdit;

namespace regulars {

class SaleLinesItems;

/// The lines of a sale as a table. Up and Down go through the lines, Left and Right through what can be changed; digits
/// change it, Enter opens it, + and − step the quantity, Delete takes a line out. What is refused stays in its cell as long
/// as that has the keyboard, until it is put right or dropped with Escape; see settle().
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
    /// Whether nothing is left to enter: what is being typed is taken over. False: that, or what was refused in a cell
    /// before, can't be; refused() says why, and the cell has the keyboard.
    [[nodiscard]] bool settle();

Q_SIGNALS:
    /// What was typed can't be.
    void refused(const regulars::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int pieces);
    void answer(const Result<void> &changed);
    void takeTyped(const QModelIndex &index, const QString &typed);
    void forget(const QModelIndex &index);
    void reopen();
    void commitOpen();
    [[nodiscard]] QLineEdit *editor() const;

    struct Refused
    {
        QPersistentModelIndex index;
        QString typed;
    };

    SaleLinesItems &m_items;
    std::optional<Refused> m_refused; ///< the latest
};

} // namespace regulars
