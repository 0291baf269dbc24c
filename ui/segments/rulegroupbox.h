// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/rulenode.h"

class QComboBox;
class QVBoxLayout;

namespace regulars {

class TextLabel;

/// A group of conditions below each other, indented beside a thin line.
class RuleGroupBox final : public RuleNode
{
    Q_OBJECT

public:
    /// Without a holder it is the one on top, which can't be removed.
    RuleGroupBox(const RuleGroup &group, RuleHost &host, const RuleContext &context, RuleGroupBox *holder, QWidget *parent);

    /// Shows another group; what stays the same in it stays on the screen as it is.
    void setGroup(const RuleGroup &group);
    [[nodiscard]] SegmentRule rule() const override;
    [[nodiscard]] bool isReadable() const override;
    void takeFocus() override;
    void setError(const QString &sentence) override;
    [[nodiscard]] QString error() const override;

    [[nodiscard]] const QList<RuleNode *> &parts() const { return m_parts; }
    [[nodiscard]] int placeOf(const RuleNode *part) const;
    /// Null when nothing stands there.
    [[nodiscard]] RuleNode *at(const RulePath &path);
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead();
    void addFoot();
    void showKind(GroupKind kind);
    /// Tab goes as it is read.
    void orderTabs();
    [[nodiscard]] QList<QWidget *> tabStops() const;
    [[nodiscard]] GroupKind kind() const;
    [[nodiscard]] RuleNode *partFor(const SegmentRule &rule, QList<RuleNode *> &old);

    QVBoxLayout *m_layout;
    QVBoxLayout *m_inner;
    QComboBox *m_kind = nullptr;
    TextLabel *m_error = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addGroup = nullptr;
    QList<RuleNode *> m_parts;
};

} // namespace regulars
