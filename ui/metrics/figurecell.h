// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"

#include <QtWidgets/QWidget>

namespace regulars {

class TextLabel;

/// A figure among others on a card: its name, its value, what became of it since, and a quiet line. Where it opens
/// something, it does so by a click or Enter.
class FigureCell final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCell(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value, Tone tone = Tone::Neutral);
    [[nodiscard]] QString value() const;
    /// Empty: nothing to compare.
    void setChange(const QString &change, Tone tone);
    [[nodiscard]] QString change() const;
    void setDetail(const QString &detail);
    [[nodiscard]] QString detail() const;
    /// How it is counted, as its tooltip.
    void setDefinition(const QString &definition) { setToolTip(definition); }
    void setOpens(bool opens);
    [[nodiscard]] bool opens() const { return m_opens; }

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name;
    TextLabel *m_value;
    TextLabel *m_change;
    TextLabel *m_detail;
    bool m_opens = false;
};

} // namespace regulars
