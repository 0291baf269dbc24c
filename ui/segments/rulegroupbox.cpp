// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/rulegroupbox.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/segments/rulerow.h"
#include "ui/segments/segmentwords.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int indent = space::xl; // pixels, per level
constexpr int lineAt = 3;         // pixels from the edge where reading begins

} // namespace

RuleGroupBox::RuleGroupBox(const RuleGroup &group, RuleHost &host, const RuleContext &context, RuleGroupBox *holder,
                           QWidget *parent)
    : RuleNode(host, context, holder, parent), m_layout(new QVBoxLayout(this)), m_inner(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    addHead();
    m_inner->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : indent, 0,
                                layoutDirection() == Qt::RightToLeft ? indent : 0, 0);
    m_inner->setSpacing(space::s);
    m_layout->addLayout(m_inner);
    addFoot();
    setGroup(group);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind(kind());
        this->host().partEdited(this);
    });
}

void RuleGroupBox::addHead()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"group_kind"_s);
    m_kind->setAccessibleName(tr("How the conditions go together"));
    for (const auto &[kind, name] : EnumNames<GroupKind>::names)
        m_kind->addItem(SegmentWords::group(kind), int(kind));
    if (holder())
        line->addWidget(createGrip());
    else
        line->addWidget(new TextLabel(tr("Customers for whom"), FontRole::Strong, ColourRole::Text, this));
    line->addWidget(m_kind);
    line->addStretch(1);
    if (holder())
        line->addWidget(createRemoval(tr("Remove this group")));
    m_layout->addLayout(line);
    m_error = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_error->setObjectName(u"rule_error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_layout->addWidget(m_error);
}

void RuleGroupBox::addFoot()
{
    m_empty = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_empty->setObjectName(u"rule_empty"_s);
    m_empty->setWordWrap(true);
    m_add = new QPushButton(tr("Add condition"), this);
    m_add->setObjectName(u"add_condition"_s);
    m_addGroup = new QPushButton(tr("Add group"), this);
    m_addGroup->setObjectName(u"add_group"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m_inner->contentsMargins());
    line->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_addGroup}) {
        button->setIcon(themedIcon(Theme::of(this), IconName::Plus, ColourRole::Accent));
        button->setAutoDefault(false);
        setButtonLook(button, ButtonVariant::Quiet, ButtonSize::Small);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_layout->addWidget(m_empty);
    m_layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] { this->host().chooseCondition(this, m_add); });
    connect(m_addGroup, &QPushButton::clicked, this, [this] { this->host().addGroup(this); });
}

RuleNode *RuleGroupBox::partFor(const SegmentRule &rule, QList<RuleNode *> &old)
{
    const auto same = std::find_if(old.begin(), old.end(), [&](const RuleNode *node) { return node->rule() == rule; });
    if (same != old.end()) {
        RuleNode *node = *same;
        old.erase(same);
        return node;
    }
    const RuleGroup *group = rule.group();
    if (!group)
        return new RuleRow(rule, host(), context(), this, this);
    const auto other = std::find_if(
        old.begin(), old.end(), [](const RuleNode *node) { return qobject_cast<const RuleGroupBox *>(node) != nullptr; });
    if (other == old.end())
        return new RuleGroupBox(*group, host(), context(), this, this);
    auto *box = static_cast<RuleGroupBox *>(*other);
    old.erase(other);
    box->setGroup(*group);
    return box;
}

void RuleGroupBox::setGroup(const RuleGroup &group)
{
    QList<RuleNode *> old = m_parts;
    m_parts.clear();
    for (RuleNode *node : std::as_const(old))
        m_inner->removeWidget(node);
    for (const SegmentRule &rule : group.rules) {
        RuleNode *node = partFor(rule, old);
        m_parts += node;
        m_inner->addWidget(node);
        node->show();
    }
    for (RuleNode *node : std::as_const(old)) {
        node->hide();
        node->deleteLater();
    }
    showKind(group.kind);
    m_addGroup->setVisible(path().size() + 1 < deepestRule);
    if (!holder())
        orderTabs();
}

QList<QWidget *> RuleGroupBox::tabStops() const
{
    QList<QWidget *> stops;
    const auto addStop = [&stops, this](QWidget *widget) { // lists that drop down are windows of their own
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->window() == window())
            stops += widget;
    };
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child != m_add && child != m_addGroup && !qobject_cast<RuleNode *>(child))
            addStop(child);
    }
    for (const RuleNode *node : m_parts) {
        if (const auto *box = qobject_cast<const RuleGroupBox *>(node)) {
            stops += box->tabStops();
            continue;
        }
        for (QWidget *child : node->findChildren<QWidget *>())
            addStop(child);
    }
    return stops += {m_add, m_addGroup};
}

void RuleGroupBox::orderTabs()
{
    const QList<QWidget *> stops = tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void RuleGroupBox::showKind(GroupKind kind)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_empty->setText(kind == GroupKind::Any ? tr("No condition yet: this holds for nobody.")
                                            : tr("No condition yet: this holds for everybody."));
    m_empty->setVisible(m_parts.isEmpty());
}

GroupKind RuleGroupBox::kind() const
{
    return static_cast<GroupKind>(m_kind->currentData().toInt());
}

SegmentRule RuleGroupBox::rule() const
{
    RuleGroup group;
    group.kind = kind();
    for (const RuleNode *node : m_parts)
        group.rules.push_back(node->rule());
    return {std::move(group)};
}

bool RuleGroupBox::isReadable() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const RuleNode *node) { return node->isReadable(); });
}

void RuleGroupBox::takeFocus()
{
    m_kind->setFocus();
}

void RuleGroupBox::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString RuleGroupBox::error() const
{
    return m_error->text();
}

int RuleGroupBox::placeOf(const RuleNode *part) const
{
    return int(m_parts.indexOf(part));
}

RuleNode *RuleGroupBox::at(const RulePath &path)
{
    RuleNode *found = this;
    for (const int place : path) {
        const auto *box = qobject_cast<RuleGroupBox *>(found);
        if (!box || place < 0 || place >= box->m_parts.size())
            return nullptr;
        found = box->m_parts[place];
    }
    return found;
}

void RuleGroupBox::paintEvent(QPaintEvent *event)
{
    RuleNode::paintEvent(event);
    if (m_parts.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(Theme::of(this).colour(ColourRole::Border));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - lineAt : lineAt;
    painter.drawLine(x, m_parts.first()->y(), x, m_parts.last()->geometry().bottom());
}

} // namespace regulars
