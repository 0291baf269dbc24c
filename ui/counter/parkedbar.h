// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/counter/parkedsales.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// The sales that wait, a button each; hidden without any.
class ParkedBar final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit ParkedBar(const Formatting &formatting, QWidget *parent = nullptr);

    void showSales(const QList<ParkedSale> &sales);

Q_SIGNALS:
    void resumeRequested(qint64 key);

private:
    const Formatting &m_formatting;
};

} // namespace regulars
