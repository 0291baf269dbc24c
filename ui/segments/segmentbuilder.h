// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/rulecontext.h"
#include "ui/segments/rulenode.h"

#include <QtWidgets/QWidget>

class QFrame;
class QVBoxLayout;

namespace regulars {

class Formatting;

/// Puts a rule together as sentences below each other. Ctrl+Z and Ctrl+Y undo and redo, Alt+Up and Alt+Down move the line
/// that has the keyboard, Ctrl+Shift+D doubles it, Delete removes it; so does its menu, and the mouse drags it.
class SegmentBuilder final : public QWidget, private RuleHost
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    SegmentBuilder(const SegmentBook &book, const Formatting &formatting, QWidget *parent);
    ~SegmentBuilder() override;

    /// What there is to choose from has changed: for what is added from now on, as nobody is to be disturbed.
    void setBook(const SegmentBook &book);
    /// Whose rule it is: it can't ask for itself.
    void setSegment(const Segment &segment);
    /// Shows the rule; what was done before can't be undone any more. A single condition comes to stand in a group.
    void setRule(const SegmentRule &rule);
    [[nodiscard]] SegmentRule rule() const;
    [[nodiscard]] const QueryNames &names() const { return m_context.book.names; }
    [[nodiscard]] Currency currency() const { return m_context.book.currency; }

    /// What is wrong: by the rules, and with what was typed.
    [[nodiscard]] QList<Error> check() const;
    /// Says what is wrong at the lines it is about, and gives the keyboard to the first. Returns what belongs to none.
    QList<Error> showErrors(const QList<Error> &errors);
    void clearErrors();

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();
    /// Puts a condition at the end of the group on top.
    void add(const SegmentRule &condition);
    /// Null when nothing stands there.
    [[nodiscard]] RuleNode *partAt(const RulePath &path) const;

Q_SIGNALS:
    void edited();

private:
    void partEdited(RuleNode *node) override;
    void removePart(RuleNode *node) override;
    void openMenu(RuleNode *node, QWidget *button) override;
    void chooseInstead(RuleNode *node, QWidget *button) override;
    void chooseCondition(RuleGroupBox *group, QWidget *button) override;
    void addGroup(RuleGroupBox *group) override;
    void dragPart(RuleNode *node, QPoint place, bool isDone) override;

    void addKeys();
    void show(const SegmentRule &rule);
    void addAt(const RulePath &place, const SegmentRule &part);
    /// Takes the changed rule over as a step of its own; the keyboard goes to what stands at `focus`.
    void apply(const SegmentRule &changed, const RulePath &focus);
    void moveBy(const RulePath &path, bool up);
    void duplicate(const RulePath &path);
    void removeAt(const RulePath &path);
    [[nodiscard]] RulePath focused() const;
    /// Before which part something would come that is let go there; `line`: where that is shown.
    [[nodiscard]] RulePath dropPlace(QPoint place, QRect &line) const;

    RuleContext m_context;
    QVBoxLayout *m_layout;
    RuleGroupBox *m_top;
    QFrame *m_mark; ///< where what is dragged would come to stand
    SegmentRule m_current;
    QList<SegmentRule> m_before; ///< what undo() goes back to, the latest last
    QList<SegmentRule> m_after;
    RulePath m_typedAt; ///< steps in one line after each other are one
    bool m_isTyping = false;
    bool m_isShowing = false; ///< another rule, or going away
};

} // namespace regulars
