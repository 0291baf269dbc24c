// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace regulars {

class Database;
class Formatting;
class SlaExplanationView;
class TextLabel;

/// Why a ticket is due when it is: every step in a line, to be read and copied. Closing it deletes it.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    WhyDialog(Database &database, const Formatting &formatting, TicketId ticket, QWidget *parent);

    [[nodiscard]] QString text() const { return m_plain; }

private:
    void layOut();
    void refresh();
    void write();

    const Formatting &m_formatting;
    SlaExplanationView *m_view;
    TextLabel *m_title;
    QTextBrowser *m_text;
    QString m_plain;
};

} // namespace regulars
