// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableWidget>

namespace regulars {

/// A small table of a report: names in the first column, figures in the others. As high as its rows, up to a dozen.
class ReportTable final : public QTableWidget
{
    Q_OBJECT

public:
    ReportTable(const QString &name, const QStringList &headings, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);

Q_SIGNALS:
    /// A row was double-clicked, or Enter was pressed on it.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace regulars
