// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/templatesview.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace regulars {

/// The changes of a macro, one in a line: what is changed, and to what.
class MacroStepsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit MacroStepsEdit(QWidget *parent = nullptr);

    /// What statuses, people, teams and categories there are; before setSteps().
    void setChoices(const TemplateChoices &choices) { m_choices = choices; }
    void setSteps(const QList<MacroStep> &steps);
    [[nodiscard]] QList<MacroStep> steps() const;
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QComboBox *kind = nullptr;
        QWidget *value = nullptr;
    };

    void addLine(const MacroStep &step);
    void removeLine(const QWidget *widget);
    void showValue(const QWidget *widget, const std::optional<QString> &value);
    [[nodiscard]] QWidget *editorOf(MacroStepKind kind, const std::optional<QString> &value, QWidget *parent);
    [[nodiscard]] QList<std::pair<QString, QString>> entriesOf(MacroStepKind kind) const;

    TemplateChoices m_choices;
    QList<Line> m_lines;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace regulars
