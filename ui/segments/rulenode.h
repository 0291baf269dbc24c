// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace regulars {

class RuleGroupBox;
class RuleNode;
struct RuleContext;

/// What is done to the parts of a rule, by whoever holds them.
class RuleHost
{
public:
    virtual ~RuleHost() = default;
    /// What it asks has changed.
    virtual void partEdited(RuleNode *node) = 0;
    virtual void removePart(RuleNode *node) = 0;
    virtual void openMenu(RuleNode *node, QWidget *button) = 0;
    /// Something else in its place is to be chosen below the button.
    virtual void chooseInstead(RuleNode *node, QWidget *button) = 0;
    /// Another condition of the group is to be chosen below the button.
    virtual void chooseCondition(RuleGroupBox *group, QWidget *button) = 0;
    virtual void addGroup(RuleGroupBox *group) = 0;
    /// It is dragged there, on the screen; `isDone`: and was let go.
    virtual void dragPart(RuleNode *node, QPoint place, bool isDone) = 0;
};

/// A part of a rule on the screen: a condition or a group. The host and the context must outlive it.
class RuleNode : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual SegmentRule rule() const = 0;
    [[nodiscard]] virtual bool isReadable() const = 0;
    /// Gives the keyboard to what is to be filled in.
    virtual void takeFocus() = 0;
    /// Shows a sentence below it; empty takes it away.
    virtual void setError(const QString &sentence) = 0;
    [[nodiscard]] virtual QString error() const = 0;
    /// Null: the one on top.
    [[nodiscard]] RuleGroupBox *holder() const { return m_holder; }
    /// From the top on.
    [[nodiscard]] RulePath path() const;

protected:
    RuleNode(RuleHost &host, const RuleContext &context, RuleGroupBox *holder, QWidget *parent);

    [[nodiscard]] RuleHost &host() const { return m_host; }
    [[nodiscard]] const RuleContext &context() const { return m_context; }
    /// The button by which it is moved: by the mouse, or by what its menu offers.
    [[nodiscard]] QPushButton *createGrip();
    [[nodiscard]] QPushButton *createRemoval(const QString &spoken);

private:
    RuleHost &m_host;
    const RuleContext &m_context;
    RuleGroupBox *m_holder;
};

} // namespace regulars
