// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/actionrights.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Right> &rightsOfActions()
{
    static const QHash<QString, Right> rights{
        {u"customer.new"_s, Right::Create},       {u"sale.record"_s, Right::Create},
        {u"task.new"_s, Right::Create},           {u"timeline.note"_s, Right::Create},
        {u"timeline.call"_s, Right::Create},      {u"timeline.visit"_s, Right::Create},
        {u"timeline.email"_s, Right::Create},     {u"customers.edit"_s, Right::Edit},
        {u"customers.consent"_s, Right::Edit},    {u"customers.merge"_s, Right::Merge},
        {u"customers.attach"_s, Right::Create},   {u"customers.photo"_s, Right::Edit},
        {u"customers.pastePhoto"_s, Right::Edit}, {u"customers.removePhoto"_s, Right::Edit},
        {u"customers.print"_s, Right::Export},    {u"customers.story"_s, Right::Export},
        {u"file.import"_s, Right::Bulk},          {u"file.exportCustomers"_s, Right::Export},
        {u"file.exportShown"_s, Right::Export},   {u"file.exportOrders"_s, Right::Export},
        {u"file.exportShop"_s, Right::Export},    {u"file.printCustomers"_s, Right::Export},
        {u"ticket.new"_s, Right::Create},         {u"tickets.reply"_s, Right::Edit},
        {u"tickets.note"_s, Right::Edit},         {u"tickets.send"_s, Right::Edit},
        {u"tickets.assign"_s, Right::Edit},       {u"tickets.status"_s, Right::Edit},
        {u"tickets.priority"_s, Right::Edit},     {u"tickets.solve"_s, Right::Edit},
        {u"tickets.snooze"_s, Right::Edit},       {u"tickets.edit"_s, Right::Edit},
        {u"tickets.team"_s, Right::Edit},         {u"tickets.category"_s, Right::Edit},
        {u"tickets.tags"_s, Right::Edit},         {u"tickets.change"_s, Right::Edit},
        {u"tickets.split"_s, Right::Edit},        {u"tickets.apart"_s, Right::Merge},
        {u"tickets.deleted"_s, Right::Delete},    {u"tickets.merge"_s, Right::Merge},
        {u"tickets.delete"_s, Right::Delete},     {u"tickets.macro"_s, Right::Edit},
        {u"tickets.knowledge"_s, Right::Create},  {u"knowledge.new"_s, Right::Create},
        {u"knowledge.edit"_s, Right::Edit},       {u"knowledge.state"_s, Right::Edit},
        {u"knowledge.delete"_s, Right::Delete},   {u"knowledge.page"_s, Right::Export},
        {u"knowledge.pdf"_s, Right::Export},      {u"knowledge.print"_s, Right::Export},
        {u"knowledge.pages"_s, Right::Export},    {u"knowledge.allPdf"_s, Right::Export},
        {u"desk.routing"_s, Right::Manage},       {u"desk.absences"_s, Right::Edit},
        {u"desk.questions"_s, Right::Edit},       {u"desk.kiosk"_s, Right::Create},
        {u"mail.take"_s, Right::Create},          {u"file.exportSubscriptions"_s, Right::Export}};
    return rights;
}

const QHash<QString, Right> &rightsOfLoyalty()
{
    static const QHash<QString, Right> rights{{u"customers.joinLoyalty"_s, Right::Edit},
                                              {u"customers.leaveLoyalty"_s, Right::Edit},
                                              {u"customers.giveTier"_s, Right::AdjustPoints},
                                              {u"customers.adjustPoints"_s, Right::AdjustPoints},
                                              {u"customers.cards"_s, Right::Export},
                                              {u"customers.statements"_s, Right::Export},
                                              {u"customers.giveStamps"_s, Right::Edit},
                                              {u"customers.recordReferral"_s, Right::Create},
                                              {u"segments.new"_s, Right::Edit},
                                              {u"segments.hand"_s, Right::Edit},
                                              {u"segments.ready"_s, Right::Edit},
                                              {u"loyalty.adjust"_s, Right::AdjustPoints},
                                              {u"loyalty.claim"_s, Right::Create}};
    return rights;
}

} // namespace

Right rightOfAction(const QString &id)
{
    return rightsOfActions().value(id, rightsOfLoyalty().value(id, Right::See));
}

QStringList actionsWithRights()
{
    return rightsOfActions().keys() + rightsOfLoyalty().keys();
}

} // namespace regulars
