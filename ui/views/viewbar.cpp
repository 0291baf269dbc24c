// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewbar.h"

#include "models/base/commandrunner.h"
#include "models/views/savedviewlist.h"
#include "models/views/viewcommands.h"
#include "ui/base/chip.h"
#include "ui/base/icons.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/views/viewnameform.h"
#include "ui/views/viewsdialog.h"

#include <QtCore/QPointer>
#include <QtGui/QKeySequence>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int leastName = 72;
constexpr int aroundName = 34; ///< margins and icon of the button
constexpr int keyedViews = 9;

const QString readyPrefix = u"ready/"_s;

/// The text for an entry of a menu, in which & has a meaning.
QString entryText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewBar::ViewBar(ViewBarServices services, QWidget *parent)
    : QWidget(parent),
      m_services(std::move(services)),
      m_views(new SavedViewList(m_services.database, m_services.list, this)),
      m_button(new QPushButton(this)),
      m_menu(new QMenu(this)),
      m_changed(new Chip(tr("Changed", "a saved view"), Tone::Info, this)),
      m_save(new QPushButton(tr("Save", "what is shown as a view"), this))
{
    const QString stored = m_services.store.value(u"views/"_s + m_services.list).toString();
    m_current = stored.isEmpty() ? plainKey() : stored;
    m_button->setIcon(themedIcon(Theme::of(this), IconName::ChevronDown, ColourRole::Muted));
    m_button->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the icon stands behind the name
    m_button->setMinimumWidth(leastName);
    setButtonLook(m_button, ButtonVariant::Quiet, ButtonSize::Small);
    setButtonLook(m_save, ButtonVariant::Quiet, ButtonSize::Small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_button);
    layout->addWidget(m_changed);
    layout->addStretch(1);
    layout->addWidget(m_save);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewBar::fillMenu);
    connect(m_button, &QPushButton::clicked, this, [this] {
        fillMenu(); // its size says where it opens
        popupBelow(m_menu, m_button);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const SavedView *view = m_views->find(m_current))
            m_services.commands.run(UpdateView{view->id, m_state});
        else
            saveAs();
    });
    connect(m_views, &QueryModel::loaded, this, [this] {
        followReady();
        showCurrent();
    });
    showCurrent();
}

ViewBar::~ViewBar() = default;

QString ViewBar::plainKey() const
{
    return readyPrefix + m_services.ready.first().id;
}

QList<ViewBar::Offer> ViewBar::offers() const
{
    QList<Offer> offers;
    for (const SavedView &view : m_views->rows())
        offers += Offer{view.uid, view.name};
    for (const ReadyView &view : m_services.ready)
        offers += Offer{readyPrefix + view.id, view.name};
    return offers;
}

QJsonObject ViewBar::stateOf(const QString &key) const
{
    if (const SavedView *view = m_views->find(key))
        return view->state;
    for (const ReadyView &view : m_services.ready) {
        if (key == readyPrefix + view.id)
            return view.state;
    }
    return m_services.ready.first().state;
}

QString ViewBar::nameOfView(const QString &key) const
{
    for (const Offer &offer : offers()) {
        if (offer.key == key)
            return offer.name;
    }
    return {};
}

bool ViewBar::showsSaved() const
{
    return m_views->find(m_current) != nullptr;
}

bool ViewBar::isPlain() const
{
    return m_services.readyOf ? m_current.startsWith(readyPrefix) : m_current == plainKey();
}

bool ViewBar::isChanged() const
{
    return !m_state.isEmpty() && m_services.completed(stateOf(m_current)) != m_state;
}

QString ViewBar::shownName() const
{
    const QString name = nameOfView(m_current);
    const bool none = name.isEmpty() || isPlain();
    return none && isChanged() ? tr("View not saved") : name;
}

void ViewBar::setState(const QJsonObject &state)
{
    m_state = state;
    followReady();
    showCurrent();
}

// A saved view stays the one that is shown, until it is removed.
void ViewBar::followReady()
{
    if (!m_services.readyOf || m_state.isEmpty())
        return;
    const bool removed = !m_views->isReading() && nameOfView(m_current).isEmpty() && !m_saved.isValid();
    if (const QString key = readyPrefix + m_services.readyOf(m_state); (isPlain() || removed) && key != m_current) {
        m_current = key;
        m_services.store.setValue(u"views/"_s + m_services.list, key);
    }
}

void ViewBar::setCounts(const QHash<QString, QString> &counts)
{
    m_counts = counts;
    showName();
}

QString ViewBar::counted(const QString &key, const QString &name) const
{
    const QString count = m_counts.value(key);
    return count.isEmpty() ? name : tr("%1 · %2", "a view, how many rows it has").arg(name, count);
}

void ViewBar::setCurrent(const QString &key)
{
    m_current = key;
    m_services.store.setValue(u"views/"_s + m_services.list, key);
    showCurrent();
}

void ViewBar::choose(const QString &key)
{
    if (nameOfView(key).isEmpty())
        return;
    setCurrent(key);
    Q_EMIT viewChosen(stateOf(key));
}

void ViewBar::chooseAt(int place)
{
    if (const QList<Offer> all = offers(); place >= 0 && place < all.size())
        choose(all.at(place).key);
}

void ViewBar::addOffer(const Offer &offer, int place)
{
    const QString keys = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)).toString(QKeySequence::NativeText);
    QAction *action = m_menu->addAction(entryText(counted(offer.key, offer.name)) +
                                        (place < keyedViews ? u'\t' + keys : QString()));
    action->setCheckable(true);
    action->setChecked(offer.key == m_current && !(isPlain() && isChanged()));
    connect(action, &QAction::triggered, this, [this, key = offer.key] { choose(key); });
}

void ViewBar::fillMenu()
{
    m_menu->clear();
    const QList<Offer> all = offers();
    for (int place = 0; place < all.size(); ++place) {
        if (place == m_views->rowCount() && place > 0)
            m_menu->addSeparator();
        addOffer(all.at(place), place);
    }
    m_menu->addSeparator();
    if (const SavedView *view = m_views->find(m_current); view && isChanged()) {
        m_menu->addAction(tr("Save the changes of “%1”").arg(entryText(view->name)), this, [this, id = view->id] {
            m_services.commands.run(UpdateView{id, m_state});
        });
    }
    m_menu->addAction(tr("Save as a new view…"), this, &ViewBar::saveAs);
    QAction *arrangement = m_menu->addAction(tr("Rename, order and remove views…"), this, &ViewBar::arrange);
    arrangement->setEnabled(m_views->rowCount() > 0);
}

void ViewBar::saveAs()
{
    auto *form = new ViewNameForm(window());
    connect(form, &ViewNameForm::submitted, this, [this, form](const QString &name) {
        const SaveView command{{{}, {}, m_services.list, name, m_state}};
        m_services.commands.run(command, form, [bar = QPointer(this), form](const Result<Written<SavedViewId>> &answer) {
            if (!answer) {
                form->showFailure(answer.error());
                return;
            }
            if (bar)
                bar->follow(answer->value);
            form->finish();
        });
    });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void ViewBar::follow(SavedViewId saved)
{
    m_saved = saved;
    showCurrent();
}

void ViewBar::arrange()
{
    auto *dialog = new ViewsDialog(*m_views, m_services.commands, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewBar::showCurrent()
{
    for (const SavedView &view : m_views->rows()) {
        if (m_saved.isValid() && view.id == m_saved) {
            m_saved = {};
            setCurrent(view.uid);
            return;
        }
    }
    const bool changed = isChanged();
    m_changed->setVisible(changed && !isPlain() && !nameOfView(m_current).isEmpty());
    m_save->setVisible(changed);
    m_save->setAccessibleName(m_views->find(m_current) ? tr("Save the changes of this view") : tr("Save as a new view"));
    m_save->setToolTip(m_save->accessibleName());
    showName();
}

void ViewBar::showName()
{
    const QString shown = shownName();
    const QString name = isChanged() ? shown : counted(m_current, shown);
    const int beside = (m_changed->isHidden() ? 0 : m_changed->sizeHint().width() + space::s) +
                       (m_save->isHidden() ? 0 : m_save->sizeHint().width() + space::s);
    const int room = std::max(leastName, width() - beside) - aroundName;
    m_button->setText(entryText(m_button->fontMetrics().elidedText(name, Qt::ElideRight, room)));
    m_button->setAccessibleName(tr("View: %1").arg(name));
    m_button->setToolTip(m_button->accessibleName());
}

void ViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showName();
}

} // namespace regulars
