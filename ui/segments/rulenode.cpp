// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/rulenode.h"

#include "ui/base/icons.h"
#include "ui/base/regularsstyle.h"
#include "ui/segments/rulegrip.h"
#include "ui/segments/rulegroupbox.h"

using namespace Qt::StringLiterals;

namespace regulars {

RuleNode::RuleNode(RuleHost &host, const RuleContext &context, RuleGroupBox *holder, QWidget *parent)
    : QWidget(parent), m_host(host), m_context(context), m_holder(holder)
{
}

RulePath RuleNode::path() const
{
    if (!m_holder)
        return {};
    RulePath path = m_holder->path();
    path += m_holder->placeOf(this);
    return path;
}

QPushButton *RuleNode::createGrip()
{
    auto *grip = new RuleGrip(this);
    connect(grip, &QPushButton::clicked, this, [this, grip] { m_host.openMenu(this, grip); });
    connect(grip, &RuleGrip::dragged, this, [this](QPoint place) { m_host.dragPart(this, place, false); });
    connect(grip, &RuleGrip::dropped, this, [this](QPoint place) { m_host.dragPart(this, place, true); });
    return grip;
}

QPushButton *RuleNode::createRemoval(const QString &spoken)
{
    auto *remove = new QPushButton(this);
    remove->setObjectName(u"remove_part"_s);
    remove->setIcon(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted));
    remove->setAutoDefault(false);
    remove->setAccessibleName(spoken);
    remove->setToolTip(spoken);
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);
    connect(remove, &QPushButton::clicked, this, [this] { m_host.removePart(this); });
    return remove;
}

} // namespace regulars
