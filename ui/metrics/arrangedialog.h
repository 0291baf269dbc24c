// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/metrics/dashboardlayout.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>

class QPushButton;

namespace regulars {

/// Parts with a box to check, in an order that is changed by dragging or with Alt+Up and Alt+Down.
class ArrangeList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ArrangeList(const QString &name, QWidget *parent = nullptr);

    /// Another part at the end; `id` comes back with it.
    void add(int id, const QString &text, bool shown);
    [[nodiscard]] int idAt(int row) const;
    [[nodiscard]] bool isShown(int row) const;
    void moveChosen(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Asks what stands on the dashboard, and in which order.
class ArrangeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ArrangeDialog(const DashboardLayout &layout, QWidget *parent = nullptr);

    /// As it is in the dialog.
    [[nodiscard]] DashboardLayout arranged() const;
    [[nodiscard]] ArrangeList *figures() const { return m_figures; }
    [[nodiscard]] ArrangeList *cards() const { return m_cards; }

Q_SIGNALS:
    /// The person wants it so.
    void chosen(const regulars::DashboardLayout &layout);

private:
    void layOut();
    void fill(const DashboardLayout &layout);
    /// Something has to be shown.
    void check();

    ArrangeList *m_figures;
    ArrangeList *m_cards;
    QPushButton *m_save;
};

} // namespace regulars
