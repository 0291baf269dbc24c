// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentbuilder.h"

#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/theme.h"
#include "ui/segments/conditionpicker.h"
#include "ui/segments/ruleerrortexts.h"
#include "ui/segments/rulegroupbox.h"
#include "ui/segments/ruletree.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostSteps = 200;
constexpr int markHeight = 2; // pixels

RuleGroup groupOf(const SegmentRule &rule)
{
    const SegmentRule top = RuleTree::withGroup(rule);
    return *top.group();
}

/// All parts from the top down, as they are read.
QList<RuleNode *> partsOf(const RuleGroupBox *box)
{
    QList<RuleNode *> all;
    for (RuleNode *node : box->parts()) {
        all += node;
        if (const auto *group = qobject_cast<const RuleGroupBox *>(node))
            all += partsOf(group);
    }
    return all;
}

} // namespace

SegmentBuilder::SegmentBuilder(const SegmentBook &book, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_context{book, formatting},
      m_layout(new QVBoxLayout(this)),
      m_top(new RuleGroupBox({}, *this, m_context, nullptr, this)),
      m_mark(new QFrame(this)),
      m_current(RuleTree::withGroup({}))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_top);
    m_mark->setObjectName(u"drop_mark"_s);
    m_mark->setAutoFillBackground(true);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    setAccessibleName(tr("Conditions of the segment"));
    addKeys();
}

// A line that loses the keyboard while it is taken down says once more what stands in it: that nobody hears any more.
SegmentBuilder::~SegmentBuilder()
{
    m_isShowing = true;
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    delete m_top;
}

void SegmentBuilder::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto done) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveBy(focused(), true); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBy(focused(), false); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { duplicate(focused()); });
    add(QKeySequence(Qt::Key_Delete), [this] { removeAt(focused()); });
}

void SegmentBuilder::setBook(const SegmentBook &book)
{
    m_context.book = book;
}

void SegmentBuilder::setSegment(const Segment &segment)
{
    m_context.segment = segment.uid;
    m_context.weekStart = segment.weekStart;
}

void SegmentBuilder::setRule(const SegmentRule &rule)
{
    m_before.clear();
    m_after.clear();
    m_isTyping = false;
    show(RuleTree::withGroup(rule));
    m_current = this->rule();
}

SegmentRule SegmentBuilder::rule() const
{
    return m_top->rule();
}

void SegmentBuilder::show(const SegmentRule &rule)
{
    m_isShowing = true;
    m_top->setGroup(groupOf(rule));
    m_isShowing = false;
}

RuleNode *SegmentBuilder::partAt(const RulePath &path) const
{
    return m_top->at(path);
}

QList<Error> SegmentBuilder::check() const
{
    QList<Error> errors = validate(rule());
    for (const RuleNode *node : partsOf(m_top)) {
        if (!node->isReadable() && !qobject_cast<const RuleGroupBox *>(node))
            errors += invalidField(u"window"_s, u"not_a_date"_s, {{u"path"_s, textOf(node->path())}});
    }
    return errors;
}

QList<Error> SegmentBuilder::showErrors(const QList<Error> &errors)
{
    clearErrors();
    QList<Error> others;
    RuleNode *first = nullptr;
    for (const Error &error : errors) {
        RuleNode *node = error.args.contains(u"path"_s) ? partAt(rulePathOf(error.args.value(u"path"_s).toString()))
                                                        : nullptr;
        if (!node) {
            others += error;
            continue;
        }
        if (node->error().isEmpty()) // one sentence a line; the next one comes when that is put right
            node->setError(RuleErrorTexts::sentence(error));
        if (!first)
            first = node;
    }
    if (first)
        first->takeFocus();
    return others;
}

void SegmentBuilder::clearErrors()
{
    m_top->setError({});
    for (RuleNode *node : partsOf(m_top))
        node->setError({});
}

// What is typed in one line without anything between is one step.
void SegmentBuilder::partEdited(RuleNode *node)
{
    if (m_isShowing) // lines that go away
        return;
    const SegmentRule now = rule();
    if (now == m_current)
        return;
    const RulePath path = node->path();
    if (!m_isTyping || m_typedAt != path) {
        m_before += m_current;
        m_before = m_before.last(std::min<qsizetype>(m_before.size(), mostSteps));
    }
    m_isTyping = true;
    m_typedAt = path;
    m_after.clear();
    m_current = now;
    node->setError({});
    Q_EMIT edited();
}

void SegmentBuilder::apply(const SegmentRule &changed, const RulePath &focus)
{
    m_before += m_current;
    m_before = m_before.last(std::min<qsizetype>(m_before.size(), mostSteps));
    m_after.clear();
    m_isTyping = false;
    clearErrors(); // lines have other places now
    show(changed);
    m_current = rule();
    if (RuleNode *node = partAt(focus))
        node->takeFocus();
    Q_EMIT edited();
}

void SegmentBuilder::undo()
{
    while (!m_before.isEmpty() && m_before.last() == m_current) // a line has undone it by itself
        m_before.removeLast();
    if (m_before.isEmpty())
        return;
    m_after += m_current;
    m_current = m_before.takeLast();
    m_isTyping = false;
    clearErrors();
    show(m_current);
    Q_EMIT edited();
}

void SegmentBuilder::redo()
{
    if (m_after.isEmpty())
        return;
    m_before += m_current;
    m_current = m_after.takeLast();
    m_isTyping = false;
    clearErrors();
    show(m_current);
    Q_EMIT edited();
}

void SegmentBuilder::add(const SegmentRule &condition)
{
    addAt({int(m_top->parts().size())}, condition);
}

void SegmentBuilder::addAt(const RulePath &place, const SegmentRule &part)
{
    SegmentRule changed = rule();
    const RulePath added = RuleTree::insert(changed, place, part);
    if (!added.isEmpty())
        return apply(changed, added);
    (void)showErrors(
        {invalidField(u"conditions"_s, u"too_long"_s, {{u"limit"_s, mostRuleConditions}, {u"path"_s, QString()}})});
}

void SegmentBuilder::removePart(RuleNode *node)
{
    removeAt(node->path());
}

// The keyboard goes to what comes to stand there, or to the one above.
void SegmentBuilder::removeAt(const RulePath &path)
{
    SegmentRule changed = rule();
    if (!RuleTree::remove(changed, path))
        return;
    RulePath focus = path;
    while (!focus.isEmpty() && !RuleTree::at(std::as_const(changed), focus)) {
        if (focus.last() > 0)
            --focus.last();
        else
            focus.removeLast();
    }
    apply(changed, focus);
}

void SegmentBuilder::moveBy(const RulePath &path, bool up)
{
    SegmentRule changed = rule();
    const RulePath moved = up ? RuleTree::moveUp(changed, path) : RuleTree::moveDown(changed, path);
    if (!moved.isEmpty())
        apply(changed, moved);
}

void SegmentBuilder::duplicate(const RulePath &path)
{
    SegmentRule changed = rule();
    const RulePath copy = RuleTree::duplicate(changed, path);
    if (!copy.isEmpty())
        apply(changed, copy);
}

RulePath SegmentBuilder::focused() const
{
    for (const QWidget *widget = focusWidget(); widget && widget != this; widget = widget->parentWidget()) {
        if (const auto *node = qobject_cast<const RuleNode *>(widget))
            return node->path();
    }
    return {};
}

void SegmentBuilder::openMenu(RuleNode *node, QWidget *button)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RulePath path = node->path();
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto done) {
        QAction *action = menu->addAction(text, this, done);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // the builder has the keys; here they are only shown
    };
    add(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this, path] { duplicate(path); });
    add(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this, path] { moveBy(path, true); });
    add(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this, path] { moveBy(path, false); });
    menu->addSeparator();
    add(tr("Remove"), QKeySequence(Qt::Key_Delete), [this, path] { removeAt(path); });
    popupBelow(menu, button);
}

void SegmentBuilder::chooseInstead(RuleNode *node, QWidget *button)
{
    auto *picker = new ConditionPicker(conditionChoices(m_context), button);
    const RulePath path = node->path();
    connect(picker, &ConditionPicker::chosen, this, [this, path](const SegmentRule &condition) {
        SegmentRule changed = rule();
        if (SegmentRule *part = RuleTree::at(changed, path)) {
            *part = condition;
            apply(changed, path);
        }
    });
    picker->openBelow(button);
}

void SegmentBuilder::chooseCondition(RuleGroupBox *group, QWidget *button)
{
    auto *picker = new ConditionPicker(conditionChoices(m_context), button);
    RulePath place = group->path();
    place += int(group->parts().size());
    connect(picker, &ConditionPicker::chosen, this,
            [this, place](const SegmentRule &condition) { addAt(place, condition); });
    picker->openBelow(button);
}

void SegmentBuilder::addGroup(RuleGroupBox *group)
{
    RulePath place = group->path();
    place += int(group->parts().size());
    addAt(place, {RuleGroup{GroupKind::Any, {}}});
}

RulePath SegmentBuilder::dropPlace(QPoint place, QRect &line) const
{
    RulePath found{0};
    line = {0, 0, width(), markHeight};
    for (const RuleNode *node : partsOf(m_top)) {
        const QPoint corner = node->mapTo(this, QPoint(0, 0));
        const auto *box = qobject_cast<const RuleGroupBox *>(node);
        const int half = box ? box->addButton()->mapTo(this, QPoint(0, 0)).y() : corner.y() + node->height() / 2;
        if (place.y() < corner.y())
            break;
        const bool isAbove = !box && place.y() < half;
        found = node->path();
        line = {corner.x(), isAbove ? corner.y() : corner.y() + node->height(), node->width(), markHeight};
        if (isAbove)
            return found;
        if (box && place.y() < half) { // in it: its first place, unless one of its own parts comes first
            found += 0;
            line.moveTop(corner.y() + extent::control);
            continue;
        }
        ++found.last();
    }
    return found;
}

void SegmentBuilder::dragPart(RuleNode *node, QPoint place, bool isDone)
{
    QRect line;
    const RulePath before = dropPlace(mapFromGlobal(place), line);
    m_mark->setVisible(!isDone);
    if (!isDone) {
        QPalette palette = m_mark->palette();
        palette.setColor(QPalette::Window, Theme::of(this).colour(ColourRole::Accent));
        m_mark->setPalette(palette);
        m_mark->setGeometry(line);
        m_mark->raise();
        return;
    }
    SegmentRule changed = rule();
    const RulePath moved = RuleTree::move(changed, node->path(), before);
    if (!moved.isEmpty() && changed != m_current)
        apply(changed, moved);
}

} // namespace regulars
