// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace regulars {

class FlowLayout;
class TextLabel;
struct RuleContext;

/// Edits one condition as a line that reads as a sentence.
class ConditionEdit : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual SegmentRule condition() const = 0;
    /// What the condition does with those of whom nothing is known, or who never did it; empty: nothing to say.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Whether everything that was typed can be read.
    [[nodiscard]] virtual bool isReadable() const { return true; }
    /// Gives the keyboard to what is to be filled in.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void edited();
    /// Something else is to be asked: the choice opens below the button.
    void replacementWanted(QWidget *button);

protected:
    ConditionEdit(const RuleContext &context, QWidget *parent);

    [[nodiscard]] const RuleContext &context() const { return m_context; }
    [[nodiscard]] FlowLayout *line() const { return m_line; }
    TextLabel *addWord(const QString &word);
    /// A choice of the line.
    QComboBox *addChoice(const QString &name, const QString &spoken, const QList<std::pair<int, QString>> &entries,
                         int chosen);

private:
    const RuleContext &m_context;
    FlowLayout *m_line;
};

/// The editor for the condition, which is no group. The context must outlive it.
[[nodiscard]] ConditionEdit *createConditionEdit(const SegmentRule &condition, const RuleContext &context, QWidget *parent);

} // namespace regulars
