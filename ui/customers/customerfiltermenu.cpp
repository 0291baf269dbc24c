// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerfiltermenu.h"

#include "models/customers/taglist.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/peopletexts.h"
#include "ui/fields/ownfilters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype mostTags = 40;

} // namespace

CustomerFilterMenu::CustomerFilterMenu(TagList &tags, OwnFilters &own, const Formatting &formatting, QWidget *parent)
    : QMenu(parent), m_tags(tags), m_own(own), m_formatting(formatting)
{
    connect(&m_own, &OwnFilters::filterChosen, this, &CustomerFilterMenu::filterChosen);
    connect(&m_tags, &TagList::loaded, this, &CustomerFilterMenu::showTags);
    connect(this, &QMenu::aboutToShow, this, [this] {
        createEntries();
        m_tags.refresh();
    });
}

void CustomerFilterMenu::addChoice(QMenu *menu, const QString &text, bool checked, const CustomerFilter &filter)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
}

void CustomerFilterMenu::createEntries()
{
    clear();
    delete m_tagMenu;
    delete m_ownMenu;
    delete m_issueMenu;
    delete m_segmentMenu;
    for (const Lifecycle stage : {Lifecycle::Prospect, Lifecycle::New, Lifecycle::Active, Lifecycle::Lapsed}) {
        CustomerFilter chosen = m_filter;
        const bool holds = m_filter.lifecycle == stage;
        chosen.lifecycle = holds ? std::nullopt : std::optional(stage);
        addChoice(this, CustomerTexts::lifecycle(stage), holds, chosen);
    }
    addSeparator();
    for (const CustomerKind kind : {CustomerKind::Person, CustomerKind::Company, CustomerKind::Household}) {
        CustomerFilter chosen = m_filter;
        const bool holds = m_filter.kind == kind;
        chosen.kind = holds ? std::nullopt : std::optional(kind);
        addChoice(this, CustomerTexts::kind(kind), holds, chosen);
    }
    addSeparator();
    m_tagMenu = new QMenu(tr("Tag"), this);
    addMenu(m_tagMenu);
    showTags();
    m_segmentMenu = createSegmentMenu();
    addMenu(m_segmentMenu);
    m_ownMenu = new QMenu(tr("Own fields"), this);
    addMenu(m_ownMenu);
    m_ownMenu->menuAction()->setVisible(!m_own.isEmpty());
    m_own.fill(m_ownMenu, m_filter);
    m_issueMenu = createIssueMenu();
    addMenu(m_issueMenu);
    addSeparator();
    CustomerFilter bin = m_filter;
    bin.deleted = !m_filter.deleted;
    addChoice(this, tr("Recycle bin"), m_filter.deleted, bin);
    addSeparator();
    QAction *all = addAction(tr("Take all filters off"));
    all->setEnabled(!chipsOf(m_filter).isEmpty());
    connect(all, &QAction::triggered, this, [this] { Q_EMIT filterChosen(without(m_filter, {})); });
}

QMenu *CustomerFilterMenu::createIssueMenu()
{
    auto *menu = new QMenu(tr("Needs mending"), this);
    for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
        CustomerFilter chosen = m_filter;
        const bool holds = m_filter.issue == issue;
        chosen.issue = holds ? std::nullopt : std::optional(issue);
        addChoice(menu, CustomerTexts::issue(issue), holds, chosen);
    }
    return menu;
}

void CustomerFilterMenu::showTags()
{
    if (!m_tagMenu)
        return;
    m_tagMenu->clear();
    const auto &tags = m_tags.rows();
    m_tagMenu->menuAction()->setEnabled(!tags.isEmpty());
    for (const Tag &tag : tags.mid(0, mostTags)) {
        CustomerFilter chosen = m_filter;
        const bool holds = m_filter.tag == tag.name;
        chosen.tag = holds ? QString() : tag.name;
        QString text = tag.name;
        addChoice(m_tagMenu, text.replace(u'&', u"&&"_s), holds, chosen);
    }
}

QMenu *CustomerFilterMenu::createSegmentMenu()
{
    auto *menu = new QMenu(tr("Segment"), this);
    const QMap<QString, QString> names = m_segments.value_or(QMap<QString, QString>());
    QList<std::pair<QString, QString>> byName; // and uid
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        byName.emplaceBack(each.value(), each.key());
    std::sort(byName.begin(), byName.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, uid] : std::as_const(byName)) {
        CustomerFilter chosen = m_filter;
        const bool holds = m_filter.segment == uid;
        chosen.segment = holds ? QString() : uid;
        addChoice(menu, QString(name).replace(u'&', u"&&"_s), holds, chosen);
    }
    menu->menuAction()->setVisible(!byName.isEmpty());
    return menu;
}

QString CustomerFilterMenu::segmentText(const QString &uid) const
{
    return m_segments ? tr("Segment: %1").arg(m_segments->value(uid, tr("Deleted", "a segment"))) : tr("Segment");
}

QList<std::pair<QString, QString>> CustomerFilterMenu::chipsOf(const CustomerFilter &filter) const
{
    QList<std::pair<QString, QString>> chips;
    if (filter.lifecycle)
        chips.append({u"lifecycle"_s, tr("Stage: %1").arg(CustomerTexts::lifecycle(*filter.lifecycle))});
    if (filter.kind)
        chips.append({u"kind"_s, tr("Kind: %1").arg(CustomerTexts::kind(*filter.kind))});
    if (!filter.tag.isEmpty())
        chips.append({u"tag"_s, tr("Tag: %1").arg(filter.tag)});
    if (!filter.segment.isEmpty())
        chips.append({u"segment"_s, segmentText(filter.segment)});
    chips += m_own.chips(filter);
    if (filter.issue)
        chips.append({u"issue"_s, tr("To mend: %1").arg(CustomerTexts::issue(*filter.issue))});
    if (filter.behind)
        chips.append({u"behind"_s, PeopleTexts::people(*filter.behind, m_formatting)});
    if (filter.deleted)
        chips.append({u"deleted"_s, tr("Recycle bin")});
    return chips;
}

CustomerFilter CustomerFilterMenu::without(CustomerFilter filter, const QString &id)
{
    const bool all = id.isEmpty();
    if (all || id == "lifecycle"_L1)
        filter.lifecycle.reset();
    if (all || id == "kind"_L1)
        filter.kind.reset();
    if (all || id == "tag"_L1)
        filter.tag.clear();
    if (all || id == "segment"_L1)
        filter.segment.clear();
    if (all)
        filter.own.clear();
    OwnFilters::takeOff(filter, id);
    if (all || id == "issue"_L1)
        filter.issue.reset();
    if (all || id == "behind"_L1)
        filter.behind.reset();
    if (all || id == "deleted"_L1)
        filter.deleted = false;
    return filter;
}

} // namespace regulars
