// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"

#include <QtWidgets/QTableView>

namespace regulars {

class RfmGridModel;

/// The grid of RFM as a heat map. A click on a cell, or Enter, opens its people; Ctrl+C copies the numbers.
class RfmGridTable final : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit RfmGridTable(RfmGridModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    RfmGridModel &m_model;
};

} // namespace regulars
