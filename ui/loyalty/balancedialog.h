// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace regulars {

class BalanceExplanationView;
class Database;
class Formatting;
class PointsProgrammeView;
class TextLabel;

/// Says why a customer's account of points has the balance that it has; follows changes while it is open.
class BalanceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    BalanceDialog(Database &database, const Formatting &formatting, CustomerId customer, QWidget *parent);

    /// All that it says, as it is copied.
    [[nodiscard]] QString text() const { return m_plain; }

private:
    void layOut();
    void refresh();
    void write();

    const Formatting &m_formatting;
    BalanceExplanationView *m_view;
    PointsProgrammeView *m_programme;
    TextLabel *m_title;
    QTextBrowser *m_text;
    QString m_plain;
};

} // namespace regulars
