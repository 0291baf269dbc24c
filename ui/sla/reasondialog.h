// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sla/slareasons.h"

#include <QtWidgets/QDialog>

class QHBoxLayout;
class QPushButton;
class QTextBrowser;

namespace regulars {

class TextLabel;
struct Error;

/// Why something is as it is: every reason in a line, to be read and copied. Closing it deletes it.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title`: of the window, and the name of the text for screen readers.
    ReasonDialog(const QString &title, QWidget *parent);

    /// All that it says, as it is copied.
    [[nodiscard]] QString text() const { return m_plain; }

protected:
    /// Shows the reasons; what is being read stays in its place. `plain`: the same lines, to be copied.
    void showReasons(const QString &heading, const QList<ReasonLine> &lines, const QString &plain);
    void showFailure(const Error &error);
    /// Beside the one that copies.
    QPushButton *addButton(const QString &text, const QString &name);

private:
    void layOut();
    void write();

    TextLabel *m_heading;
    QTextBrowser *m_browser;
    QHBoxLayout *m_buttons;
    QList<ReasonLine> m_lines;
    QString m_plain;
};

} // namespace regulars
