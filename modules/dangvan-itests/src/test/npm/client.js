// Copyright the Đăng Văn contributors.
// SPDX-License-Identifier: Apache-2.0
//
// A client that is not ours, made from the WSDL by npm's soap: node client.js <wsdl> <account> <password>
// Prints one line of JSON with what it saw.
'use strict';
const soap = require('soap');

const [wsdl, account, password] = process.argv.slice(2);
const day = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);

async function fault(call) {
    try {
        await call();
        return 'no fault';
    } catch (error) {
        const detail = error.root.Envelope.Body.Fault.detail;
        const name = Object.keys(detail)[0];
        const said = detail[name].flaw ? [].concat(detail[name].flaw)[0] : detail[name];
        return name + ':' + said.field + ':' + (said.reason || said.currentVersion || '');
    }
}

async function main() {
    const client = await soap.createClientAsync(wsdl);
    const signed = (options) =>
        client.setSecurity(new soap.WSSecurity(account, password, { hasNonce: true, mustUnderstand: true, ...options }));
    signed();
    const scan = Buffer.alloc(300000, 7);
    const petition = {
        requestKey: 'npm-' + process.pid,
        type: 'COMPLAINT',
        receivedDay: day,
        source: 'Trục liên thông',
        sender: [{ name: 'Hoàng Thị Đẹp', address: 'Phường Phan Đình Phùng' }, { name: 'Lý Văn Hòa' }],
        signatories: 3,
        content: 'Đề nghị xem lại việc thu hồi đất & bồi thường <từ npm>',
        attachment: [{
            name: 'đơn.pdf',
            mediaType: 'application/pdf',
            data: { $xml: '<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:scan@npm"/>' },
        }],
    };
    const files = { attachments: [{ contentId: 'scan@npm', mimetype: 'application/pdf', name: 'scan', body: scan }] };
    const [first] = await client.SubmitPetitionAsync(petition, files);
    const [again] = await client.SubmitPetitionAsync(petition, files);
    const id = first.petition.id;
    const [got] = await client.GetPetitionAsync({ id });
    const [listed] = await client.ListPetitionsAsync({ q: 'hoa ly', limit: 5 });
    const version = first.petition.version;
    const reply = { id, version, day, outcome: 'Đã giải quyết', replyNumber: '01/TB' };
    const faults = {
        changed: await fault(() => client.RecordReplyAsync({ ...reply, version: Number(version) + 9 })),
        reused: await fault(() => client.SubmitPetitionAsync({ ...petition, content: 'khác' }, files)),
        future: await fault(() => client.SubmitPetitionAsync({ ...petition, requestKey: 'x', receivedDay: '2199-01-01' }, files)),
        missing: await fault(() => client.GetPetitionAsync({ id: '00000000-0000-7000-8000-000000000000' })),
    };
    const [replied] = await client.RecordReplyAsync(reply);
    client.setSecurity(new soap.WSSecurity(account, password, { passwordType: 'PasswordDigest' }));
    faults.digest = await fault(() => client.GetPetitionAsync({ id }));
    console.log(JSON.stringify({
        id,
        same: again.petition.id === id && String(again.repeated) === 'true',
        content: got.petition.content,
        size: [].concat(got.petition.attachment)[0].size,
        due: [].concat(got.petition.deadline)[0].provision,
        listed: [].concat(listed.petition).some((one) => one.id === id),
        outcome: replied.petition.outcome,
        faults,
    }));
}

main().catch((error) => {
    console.error(String(error.message || error).slice(0, 2000), error.response ? String(error.response.data).slice(0, 2000) : '');
    process.exit(1);
});
