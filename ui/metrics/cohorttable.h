// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"

#include "ui/base/theme.h"

#include <QtWidgets/QTableView>

namespace regulars {

/// How a cell of the heat map looks.
struct CohortColours
{
    QColor fill;
    ColourRole ink = ColourRole::Text; ///< readable on it
};
/// `early`: the month is not over.
[[nodiscard]] CohortColours cohortColours(const Theme &theme, double share, bool early);

/// Cohorts as a heat map. A click on a cell, or Enter, opens its people; Ctrl+C copies the table.
class CohortTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CohortTable(QWidget *parent = nullptr);

    /// Makes it as high as its rows. Call when the model was filled.
    void fit();

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);
    void copy() const;
    void fitColumns();
};

} // namespace regulars
