// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/slicechoices.h"

#include <QtWidgets/QPushButton>

class QMenu;

namespace regulars {

class Database;
class SliceChoicesView;

/// The button that says of which part of the shop figures are shown, with a menu of all parts: a sub menu for each way to
/// cut it. What there is to choose is read when the button is shown, and again when the menu opens.
class SliceChooser final : public QPushButton
{
    Q_OBJECT

public:
    /// Database must outlive it.
    explicit SliceChooser(Database &database, QWidget *parent = nullptr);

    void setSlice(const DashboardSlice &slice);
    [[nodiscard]] const DashboardSlice &slice() const { return m_slice; }
    [[nodiscard]] const SliceChoicesView &choices() const { return *m_choices; }

Q_SIGNALS:
    /// A person chose it; it is not shown before setSlice().
    void sliceChosen(const regulars::DashboardSlice &slice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addChoice(QMenu *menu, const DashboardSlice &slice);

    DashboardSlice m_slice;
    SliceChoicesView *m_choices;
    QMenu *m_menu;
    QList<QMenu *> m_parts; ///< the sub menus
};

} // namespace regulars
