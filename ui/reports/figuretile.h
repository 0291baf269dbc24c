// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "ui/base/card.h"

class QPushButton;

namespace regulars {

class TextLabel;

/// One figure of a report: its name, its value, what became of it since the period before, and how sure it is.
class FigureTile : public Card
{
    Q_OBJECT

public:
    /// `definition` is shown as the tile's tooltip.
    FigureTile(const QString &name, const QString &definition, QWidget *parent = nullptr);

    void setDefinition(const QString &definition) { setToolTip(definition); }
    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString change() const;
    /// Empty: nothing to compare.
    void setChange(const QString &change, Tone tone);
    /// Up to three quiet lines below.
    void setDetails(const QStringList &lines);
    [[nodiscard]] QString details() const;
    /// A button that opens the tickets behind the figure.
    QPushButton *addButton(const QString &text);

private:
    void describe();

    QString m_name;
    TextLabel *m_value;
    TextLabel *m_change;
    TextLabel *m_details;
};

} // namespace regulars
