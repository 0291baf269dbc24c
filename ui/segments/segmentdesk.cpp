// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentdesk.h"

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentcounts.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/saveform.h"
#include "ui/segments/comparedialog.h"
#include "ui/segments/pinform.h"
#include "ui/segments/ruletexts.h"
#include "ui/segments/segmentform.h"
#include "ui/segments/segmentgallery.h"
#include "ui/segments/segmentwhydialog.h"
#include "ui/segments/snapshotform.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

SegmentDesk::SegmentDesk(const SegmentServices &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_list(new SegmentListView(services.database, this)),
      m_book(new SegmentBookView(services.database, this))
{
    connect(m_list, &SegmentListView::changed, this, &SegmentDesk::changed);
    connect(m_book, &SegmentBookView::changed, this, [this] {
        if (m_book->value()) {
            const auto waiting = std::exchange(m_waiting, {});
            for (const std::function<void()> &run : waiting) {
                run();
                follow(false);
            }
        }
        Q_EMIT changed();
    });
    connect(&services.signIn, &SignIn::changed, this, &SegmentDesk::changed);
}

void SegmentDesk::follow(bool follows)
{
    m_followers += follows ? 1 : -1;
    if (m_followers > 0)
        m_book->follow();
    else
        m_book->rest();
}

void SegmentDesk::withBook(std::function<void()> run)
{
    if (book()) {
        run();
        return;
    }
    m_waiting += std::move(run);
    follow(true);
}

const SegmentRow *SegmentDesk::row(SegmentId segment) const
{
    if (!m_list->value())
        return nullptr;
    const QList<SegmentRow> &rows = *m_list->value();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [segment](const SegmentRow &each) { return each.segment.id == segment; });
    return found == rows.cend() ? nullptr : &*found;
}

QString SegmentDesk::inWords(const SegmentRule &rule) const
{
    return book() ? RuleTexts(book()->names, book()->currency, m_services.formatting).rule(rule) : QString();
}

bool SegmentDesk::mayEdit() const
{
    return m_services.signIn.may(Right::Edit);
}

QString SegmentDesk::freeName(const QString &name) const
{
    const auto isTaken = [this](const QString &text) {
        const QList<SegmentRow> rows = m_list->value().value_or(QList<SegmentRow>());
        return std::any_of(rows.begin(), rows.end(), [&text](const SegmentRow &row) {
            return row.segment.name.compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = tr("%1 (%2)", "the name of a copy, its number").arg(name.left(longestSegmentName - 6)).arg(number);
    return free;
}

void SegmentDesk::openForm(const QString &key, const Segment &segment, const std::function<void()> &anew,
                           const QList<CustomerId> &customers)
{
    auto *form = new SegmentForm(segment, *book(), m_services.database, m_services.formatting, &m_services.window);
    connect(form, &SegmentForm::submitted, this, [this, form, customers](const Segment &entered, const QString &note) {
        save(form, {entered, note}, customers);
    });
    // What there is to choose from stays current as long as the form is there.
    follow(true);
    connect(form, &QObject::destroyed, this, [this] { follow(false); });
    connect(m_book, &SegmentBookView::changed, form, [this, form] {
        if (book())
            form->setBook(*book());
    });
    m_services.forms.open(key, form, anew);
}

void SegmentDesk::save(SegmentForm *form, const SaveSegment &command, const QList<CustomerId> &customers)
{
    m_services.commands.run(command, form, [this, form, customers](const auto &answer) {
        if (!answer) {
            form->showFailure(answer.error());
            return;
        }
        form->finish();
        if (!customers.isEmpty())
            m_services.commands.run(PinInSegment{answer->value, customers, PinKind::Always, {}});
        Q_EMIT segmentRequested(answer->value);
    });
}

void SegmentDesk::create(const Segment &draft, const QList<CustomerId> &customers)
{
    const QString key = u"segments/new/%1"_s.arg(nameOf(draft.kind));
    if (!mayEdit() || m_services.forms.reopen(key))
        return;
    withBook([this, key, draft, customers] {
        openForm(
            key, draft, [this, draft, customers] { create(draft, customers); }, customers);
    });
}

void SegmentDesk::createStatic(const QList<CustomerId> &customers)
{
    Segment draft;
    draft.kind = SegmentKind::Static;
    create(draft, customers);
}

void SegmentDesk::showGallery()
{
    if (!mayEdit())
        return;
    withBook([this] {
        auto *gallery = new SegmentGallery(m_services.database, m_services.formatting, *book(), &m_services.window);
        gallery->setAttribute(Qt::WA_DeleteOnClose);
        connect(gallery, &SegmentGallery::chosen, this, [this](Segment draft) {
            draft.name = freeName(draft.name);
            m_services.forms.forget(u"segments/new/%1"_s.arg(nameOf(draft.kind)));
            create(draft);
        });
        gallery->open();
    });
}

void SegmentDesk::edit(SegmentId segment)
{
    const SegmentRow *shown = row(segment);
    const QString key = u"segments/edit/%1"_s.arg(segment.value);
    if (!shown || !mayEdit() || m_services.forms.reopen(key))
        return;
    withBook([this, key, segment] {
        if (const SegmentRow *current = row(segment))
            openForm(key, current->segment, [this, segment] { edit(segment); });
    });
}

void SegmentDesk::duplicate(SegmentId segment)
{
    const SegmentRow *shown = row(segment);
    if (!shown || !mayEdit())
        return;
    Segment copy = shown->segment;
    copy.id = {};
    copy.uid.clear();
    copy.rowVersion = 0;
    copy.version = 1;
    copy.takenAt.reset();
    copy.owner = {};
    if (copy.kind == SegmentKind::Snapshot)
        copy.kind = SegmentKind::Dynamic; // by the rule that it was taken by
    copy.name = freeName(copy.name);
    m_services.commands.run(SaveSegment{copy, {}}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT segmentRequested(answer->value);
    });
}

void SegmentDesk::takeSnapshot(SegmentId segment)
{
    const SegmentRow *shown = row(segment);
    const QString key = u"segments/snapshot/%1"_s.arg(segment.value);
    if (!shown || !mayEdit() || m_services.forms.reopen(key))
        return;
    const QString day = m_services.formatting.shortDate(m_services.formatting.today());
    const QString name = shown->segment.name.left(longestSegmentName - 20);
    auto *form = new SnapshotForm(freeName(tr("%1 on %2", "a segment, a day").arg(name, day)), &m_services.window);
    connect(form, &SnapshotForm::submitted, this, [this, form, segment](const QString &entered) {
        m_services.commands.run(TakeSnapshot{segment, entered}, form, [this, form](const auto &answer) {
            if (!answer) {
                form->showFailure(answer.error());
                return;
            }
            form->finish();
            Q_EMIT segmentRequested(answer->value);
        });
    });
    m_services.forms.open(key, form, [this, segment] { takeSnapshot(segment); });
}

void SegmentDesk::remove(SegmentId segment)
{
    if (row(segment) && mayEdit())
        m_services.commands.run(RemoveSegment{segment});
}

void SegmentDesk::takeBack(SegmentId segment, const SegmentVersion &version)
{
    const SegmentRow *shown = row(segment);
    if (!shown || !mayEdit() || version.version == shown->segment.version)
        return;
    Segment changed = shown->segment;
    changed.rule = version.rule;
    const QString note = tr("As in version %1").arg(m_services.formatting.number(version.version));
    m_services.commands.run(SaveSegment{changed, note});
}

void SegmentDesk::explain(SegmentId segment, CustomerId customer)
{
    if (!segment.isValid())
        return;
    withBook([this, segment, customer] {
        auto *dialog = new SegmentWhyDialog(*this, segment, customer, &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void SegmentDesk::compare(SegmentId first, SegmentId second)
{
    if (!m_list->value() || m_list->value()->size() < 2)
        return;
    auto *dialog = new CompareDialog(*this, first, second, &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SegmentDesk::pin(SegmentId segment, const QList<CustomerId> &customers)
{
    const SegmentRow *shown = row(segment);
    if (!shown || !mayEdit() || shown->segment.kind == SegmentKind::Snapshot)
        return;
    if (shown->segment.kind == SegmentKind::Static && !customers.isEmpty())
        m_services.commands.run(PinInSegment{segment, customers, PinKind::Always, {}});
    else
        openPin(segment, customers);
}

void SegmentDesk::openPin(SegmentId segment, const QList<CustomerId> &customers)
{
    const SegmentRow *shown = row(segment);
    const QString key = customers.isEmpty() ? u"segments/pin/%1"_s.arg(segment.value) : QString();
    if (!shown || (!key.isEmpty() && m_services.forms.reopen(key)))
        return;
    auto *form = new PinForm(shown->segment, customers, m_services.database, &m_services.window);
    connect(form, &PinForm::submitted, form,
            [this, form](const PinInSegment &pin) { saveForm(m_services.commands, form, pin); });
    if (!key.isEmpty()) {
        m_services.forms.open(key, form, [this, segment] { openPin(segment, {}); });
        return;
    }
    connect(form, &FormDialog::dismissed, form, &QObject::deleteLater);
    connect(form, &FormDialog::entriesKept, form, &QObject::deleteLater); // of customers that were chosen just then
    form->openForm();
}

void SegmentDesk::unpin(SegmentId segment, CustomerId customer)
{
    if (mayEdit() && customer.isValid())
        m_services.commands.run(UnpinInSegment{segment, {customer}});
}

void SegmentDesk::showMembers(SegmentId segment)
{
    const SegmentRow *shown = row(segment);
    if (!shown)
        return;
    CustomerFilter filter;
    filter.segment = shown->segment.uid;
    Q_EMIT customersRequested(filter);
}

void SegmentDesk::exportMembers(SegmentId segment)
{
    whenDone(readSegmentMembers(m_services.database, segment), this, [this](const Result<QList<CustomerId>> &members) {
        if (members && !members->isEmpty()) // an empty list would stand for all
            Q_EMIT exportRequested(*members);
    });
}

void SegmentDesk::addMenu(QMenu &menu, const QList<CustomerId> &customers)
{
    QMenu *add = menu.addMenu(tr("Add to segment"));
    add->setObjectName(u"add_to_segment"_s);
    fillAddMenu(*add, customers);
    add->setEnabled(mayEdit() && m_list->value());
}

void SegmentDesk::fillAddMenu(QMenu &menu, const QList<CustomerId> &customers)
{
    const QList<SegmentRow> rows = m_list->value().value_or(QList<SegmentRow>());
    for (const SegmentRow &each : rows) {
        if (each.segment.kind != SegmentKind::Static)
            continue;
        QAction *action = menu.addAction(QString(each.segment.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = each.segment.id, customers] { pin(id, customers); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("New segment by hand…")), &QAction::triggered, this,
            [this, customers] { createStatic(customers); });
}

} // namespace regulars
