// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QLineEdit>

namespace regulars {

/// A number of the sale that can be typed. It shows what the sale has; what is being typed or was refused stays in it until
/// it is put right, or dropped with Escape. Codes are not scanned into it.
class SaleEntry final : public QLineEdit
{
    Q_OBJECT

public:
    /// The width is in pixels.
    SaleEntry(const QString &name, int width, QWidget *parent = nullptr);

    /// What the sale has.
    void showText(const QString &text);
    /// Answers typed(): it can't be.
    void refuse();
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    /// What stands in it is to be taken over, also once more.
    void submit();
    /// Drops what was typed.
    void reset();

Q_SIGNALS:
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setRefused(bool refused);

    QString m_shown;
    bool m_isTyping = false;
    bool m_isRefused = false;
};

} // namespace regulars
