// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableWidget;

namespace regulars {

class FormBinder;
class Formatting;
class TextLabel;

/// Edits the holidays of a calendar: each can be switched off by Space, Delete removes what is chosen, a line below adds
/// one. Calendar files are chosen or dropped here.
class HolidaysEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit HolidaysEdit(const Formatting &formatting, QWidget *parent = nullptr);

    void setHolidays(const QList<Holiday> &holidays);
    [[nodiscard]] const QList<Holiday> &holidays() const { return m_holidays; }
    /// Takes in what a calendar file says (core/sla/holidayfile.h) and says how many days came.
    void take(const QList<Holiday> &read);
    void showFailure(const QString &sentence);
    /// Adds what stands in the line, if anything does; shows what is wrong with it and tells whether nothing is.
    bool takeTyped();

Q_SIGNALS:
    void edited();
    /// The person wants to choose a calendar file.
    void fileRequested();
    void fileDropped(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createTable();
    QWidget *createLine();
    void refresh();
    void add();
    void remove();
    void change(const QList<Holiday> &holidays);

    const Formatting &m_formatting;
    QList<Holiday> m_holidays;
    QTableWidget *m_table = nullptr;
    TextLabel *m_none = nullptr;
    TextLabel *m_said = nullptr;
    FormBinder *m_line = nullptr;
};

} // namespace regulars
