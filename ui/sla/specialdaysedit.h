// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

#include <QtWidgets/QWidget>

class QTableWidget;

namespace regulars {

class FormBinder;
class Formatting;
class TextLabel;

/// Edits the days with other hours than usual: a working Saturday, a short day. A line below adds one or replaces the one of
/// that date; Enter takes a day there, Delete removes what is chosen.
class SpecialDaysEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit SpecialDaysEdit(const Formatting &formatting, QWidget *parent = nullptr);

    /// By date.
    void setDays(const QList<SpecialDay> &days);
    [[nodiscard]] const QList<SpecialDay> &days() const { return m_days; }
    /// Adds what stands in the line, if anything does; shows what is wrong with it and tells whether nothing is.
    bool takeTyped();

Q_SIGNALS:
    void edited();

private:
    void createTable();
    QWidget *createLine();
    void refresh();
    void add();
    void remove();
    void takeToLine(int row);

    const Formatting &m_formatting;
    QList<SpecialDay> m_days;
    QTableWidget *m_table = nullptr;
    TextLabel *m_none = nullptr;
    FormBinder *m_line = nullptr;
};

} // namespace regulars
